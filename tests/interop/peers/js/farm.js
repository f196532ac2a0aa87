import { multiaddr } from '@multiformats/multiaddr'
import { makeNode } from './node.js'

let farm = []

async function connect (node, addr) {
  const identified = new Promise((resolve) => node.addEventListener('peer:identify', resolve, { once: true }))
  const begun = performance.now()
  await node.dial(addr)
  await identified
  return (performance.now() - begun) / 1000
}

// Makes connections from hosts with identities of their own, each until identify is done. The hosts
// are made beforehand, outside the time taken, and held until `drop`.
export async function connectMany (text, n, concurrency) {
  const addr = multiaddr(text)
  const nodes = []
  for (let i = 0; i < n; i++) nodes.push(await makeNode([]))
  farm.push(...nodes)
  const durations = []
  const left = nodes.values()
  const begun = performance.now()
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (const node of left) durations.push(await connect(node, addr))
  }))
  return { seconds: (performance.now() - begun) / 1000, durations }
}

export async function drop () {
  const nodes = farm
  farm = []
  await Promise.all(nodes.map((node) => node.stop()))
}
