import { identify, identifyPush } from '@libp2p/identify'
import { noise } from '@libp2p/noise'
import { ping } from '@libp2p/ping'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import { PERF, servePerf } from './streams.js'

// AutoNAT of both versions, which dials others back and asks them to, soon after the start.
async function autonat () {
  const [v1, v2] = await Promise.all([import('@libp2p/autonat'), import('@libp2p/autonat-v2')])
  return { autoNAT: v1.autoNAT({ startupDelay: 600_000 }), autoNATv2: v2.autoNATv2({ startupDelay: 0 }) }
}

// Connections through relays, and hole punches; with `serve` it is a relay, too.
async function relays (serve) {
  const [{ circuitRelayTransport, circuitRelayServer }, { dcutr }] = await Promise.all([
    import('@libp2p/circuit-relay-v2'), import('@libp2p/dcutr')
  ])
  return {
    transports: [circuitRelayTransport()],
    services: { dcutr: dcutr(), ...(serve ? { relay: circuitRelayServer() } : {}) }
  }
}

// A host on TCP, Noise and yamux, which is what Natscope speaks. The limits on inbound connections
// (5 a second from one host, 10 pending, 300 in all) are lifted; no automatic dialling, no monitor.
//
// It tells others `announce` beside where it listens: a public address of its own it does not
// believe in until somebody has dialled it.
export async function makeNode (listen, {
  withAutonat = false, withMdns = false, withRelays = false, isRelay = false, announce = []
} = {}) {
  const through = withRelays ? await relays(isRelay) : { transports: [], services: {} }
  const node = await createLibp2p({
    addresses: { listen, appendAnnounce: announce },
    nodeInfo: { userAgent: 'js-libp2p-interop' },
    transports: [tcp(), ...through.transports],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    peerDiscovery: withMdns ? [(await import('@libp2p/mdns')).mdns({ interval: 1000 })] : [],
    connectionMonitor: { enabled: false },
    connectionManager: {
      maxConnections: 10_000,
      maxParallelDials: 1000,
      maxIncomingPendingConnections: 10_000,
      inboundConnectionThreshold: 1_000_000
    },
    connectionGater: { denyDialMultiaddr: () => false },
    services: {
      identify: identify(),
      identifyPush: identifyPush(),
      ping: ping(),
      ...(withAutonat ? await autonat() : {}),
      ...through.services
    }
  })
  await node.handle(PERF, servePerf, { maxInboundStreams: 1000, maxOutboundStreams: 1000 })
  return node
}
