import { randomBytes } from 'node:crypto'
import { byteStream } from '@libp2p/utils'

export const PERF = '/perf/1.0.0'
const PING = '/ipfs/ping/1.0.0'
const PING_SIZE = 32
const BLOCK = new Uint8Array(256 * 1024)

const seconds = (from, to) => (to - from) / 1000

async function send (stream, count) {
  for (; count > 0; count -= BLOCK.byteLength) {
    if (!stream.send(count < BLOCK.byteLength ? BLOCK.subarray(0, count) : BLOCK)) await stream.onDrain()
  }
}

export async function servePerf (stream) {
  let header = new Uint8Array(0)
  try {
    for await (const chunk of stream) {
      if (header.byteLength < 8) header = Buffer.concat([header, chunk.subarray()])
    }
    await send(stream, Number(Buffer.from(header).readBigUInt64BE(0)))
    await stream.close()
  } catch (error) {
    stream.abort(error)
  }
}

// Sends upload bytes, closes its side, and receives download bytes, on one stream.
export async function perf (connection, upload, download) {
  const stream = await connection.newStream(PERF, { maxOutboundStreams: 1000 })
  try {
    // Made before anything can arrive: what comes while nobody listens is kept, up to a limit.
    const iterator = stream[Symbol.asyncIterator]()
    const begun = performance.now()
    const header = Buffer.alloc(8)
    header.writeBigUInt64BE(BigInt(download))
    stream.send(header)
    await send(stream, upload)
    await stream.close()
    let received = 0
    let first
    for (;;) {
      const { done, value } = await iterator.next()
      first ??= performance.now()
      if (done) break
      received += value.byteLength
    }
    if (received !== download) throw new Error(`asked for ${download} bytes, received ${received}`)
    return { upload_seconds: seconds(begun, first), download_seconds: seconds(first, performance.now()) }
  } catch (error) {
    stream.abort(error)
    throw error
  }
}

// Runs n perf exchanges at once, each with bytes up and down.
export async function manyStreams (connection, n, bytes) {
  const begun = performance.now()
  await Promise.all(Array.from({ length: n }, () => perf(connection, bytes, bytes)))
  return { seconds: seconds(begun, performance.now()) }
}

// Measures count round trips on one stream (the service of js-libp2p opens one for each).
export async function ping (connection, count) {
  const stream = await connection.newStream(PING, { runOnLimitedConnection: true })
  const bytes = byteStream(stream)
  const rtts = []
  for (let i = 0; i < count; i++) {
    const sent = randomBytes(PING_SIZE)
    const begun = performance.now()
    await bytes.write(sent)
    const back = await bytes.read({ bytes: PING_SIZE })
    if (!sent.equals(back.subarray())) throw new Error('a ping came back with other bytes than it went')
    rtts.push(seconds(begun, performance.now()))
  }
  await stream.close()
  return rtts
}
