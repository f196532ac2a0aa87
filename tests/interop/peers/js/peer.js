// js-libp2p behind Natscope's control protocol: commands as JSON lines on standard input, answers as
// JSON lines on standard output. The protocol is told in tests/interop/README.md.
//
// Modules are found from the working directory, where install.py put node_modules and a link to this
// folder's files.
import { createInterface } from 'node:readline'
import './polyfill.js'
import { multiaddr } from '@multiformats/multiaddr'
import { peerIdFromString } from '@libp2p/peer-id'
import { connectMany, drop } from './farm.js'
import { makeNode } from './node.js'
import { manyStreams, perf, ping } from './streams.js'

const PATIENCE = 30_000

// Addresses with commas between.
function addresses (option, otherwise) {
  const at = process.argv.indexOf(option)
  return at < 0 ? otherwise : process.argv[at + 1].split(',')
}

const say = (what) => process.stdout.write(JSON.stringify(what) + '\n')
const known = new Map()
const waiting = new Map()
const node = await makeNode(addresses('--listen', ['/ip4/127.0.0.1/tcp/0']), {
  announce: addresses('--announce', []),
  withRelays: process.argv.includes('--punch'),
  isRelay: process.argv.includes('--relay'),
  withAutonat: process.argv.includes('--autonat'),
  withMdns: process.argv.includes('--mdns')
})

node.addEventListener('peer:discovery', ({ detail }) => {
  if (process.argv.includes('--mdns')) node.dial(detail.id).catch(() => {})
})

node.addEventListener('peer:identify', ({ detail }) => {
  const id = detail.peerId.toString()
  known.set(id, {
    agent: detail.agentVersion ?? '',
    protocols: detail.protocols,
    listen_addrs: detail.listenAddrs.map(String),
    observed_addr: detail.observedAddr?.toString() ?? '',
    signed_record: detail.signedPeerRecord != null
  })
  waiting.get(id)?.resolve()
})

async function identify (id) {
  if (!known.has(id)) {
    const identified = waiting.get(id) ?? Promise.withResolvers()
    waiting.set(id, identified)
    await Promise.race([identified.promise, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())])
    if (!known.has(id)) throw new Error('the peer did not identify itself')
  }
  return known.get(id)
}

// A direct one, where there is one beside that through a relay.
function connectionTo (id) {
  const connections = node.getConnections(peerIdFromString(id))
  const connection = connections.find((one) => !isRelayed(one)) ?? connections[0]
  if (connection == null) throw new Error('there is no connection to this peer')
  return connection
}

const isRelayed = (connection) => connection.remoteAddr.toString().includes('/p2p-circuit')
const withoutPeer = (addr) => addr.toString().replace(/\/p2p\/[^/]*$/, '')

function localAddr (connection) {
  if (isRelayed(connection)) return ''
  const { localAddress, localPort, localFamily } = connection.maConn.socket
  return `/ip${localFamily === 'IPv6' ? 6 : 4}/${localAddress}/tcp/${localPort}`
}

const commands = {
  async dial ({ addr }) {
    const begun = performance.now()
    const connection = await node.dial(multiaddr(addr))
    return { peer_id: connection.remotePeer.toString(), seconds: (performance.now() - begun) / 1000 }
  },
  identify: ({ peer }) => identify(peer),
  ping: async ({ peer, count }) => ({ rtts: await ping(connectionTo(peer), count) }),
  perf: ({ peer, upload, download }) => perf(connectionTo(peer), upload, download),
  streams: ({ peer, n, bytes }) => manyStreams(connectionTo(peer), n, bytes),
  async connections () {
    return {
      connections: node.getConnections().map((connection) => ({
        peer: connection.remotePeer.toString(),
        direction: connection.direction,
        local_addr: localAddr(connection),
        remote_addr: withoutPeer(connection.remoteAddr)
      }))
    }
  },
  async close ({ peer }) {
    await Promise.all(node.getConnections(peerIdFromString(peer)).map((connection) => connection.close()))
    return {}
  },
  async reserve ({ addr }) {
    await node.components.transportManager.listen([multiaddr(`${addr}/p2p-circuit`)])
    return { addrs: node.getMultiaddrs().map(String).filter((one) => one.includes('/p2p-circuit')) }
  },
  async circuit ({ addr }) {
    const connection = await node.dial(multiaddr(addr))
    return { peer_id: connection.remotePeer.toString(), limited: connection.limits != null }
  },
  connect_many: ({ addr, n, concurrency }) => connectMany(addr, n, concurrency),
  async drop () {
    await drop()
    return {}
  },
  async stop () {
    await node.stop()
    setImmediate(() => process.exit(0))
    return {}
  }
}

const listening = node.getMultiaddrs().map(withoutPeer)
say({ event: 'ready', peer_id: node.peerId.toString(), listen_addrs: listening })

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line)
  const obey = commands[command.cmd] ?? (async () => { throw new Error(`no such command: ${command.cmd}`) })
  Promise.resolve().then(() => obey(command)).then(
    (said) => say({ id: command.id, ok: true, ...said }),
    (error) => say({ id: command.id, ok: false, error: `${error.name}: ${error.message}` })
  )
}
process.exit(0)
