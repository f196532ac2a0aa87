// Command peer is go-libp2p behind Natscope's control protocol: commands as JSON lines on standard
// input, answers as JSON lines on standard output. The protocol is told in tests/interop/README.md.
package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/event"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/protocol/autonatv2"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
)

// agent is what identify tells of these programs.
const agent = "go-libp2p-interop"

// patience bounds every wait for a peer.
const patience = 30 * time.Second

type command struct {
	ID          int    `json:"id"`
	Cmd         string `json:"cmd"`
	Addr        string `json:"addr"`
	Peer        string `json:"peer"`
	Count       int    `json:"count"`
	Upload      uint64 `json:"upload"`
	Download    uint64 `json:"download"`
	N           int    `json:"n"`
	Bytes       uint64 `json:"bytes"`
	Concurrency int    `json:"concurrency"`
	Version     int    `json:"version"`
}

type answer map[string]any

// node is one host and what identify told it.
type node struct {
	host    host.Host
	autonat *autonatv2.AutoNAT
	mutex   sync.Mutex
	known   map[peer.ID]event.EvtPeerIdentificationCompleted
	farm    []host.Host
}

func makeKey(kind string) (crypto.PrivKey, error) {
	kinds := map[string]int{
		"rsa": crypto.RSA, "ecdsa": crypto.ECDSA, "secp256k1": crypto.Secp256k1, "ed25519": crypto.Ed25519,
	}
	number, ok := kinds[kind]
	if !ok {
		return nil, fmt.Errorf("no such key type: %s", kind)
	}
	key, _, err := crypto.GenerateKeyPairWithReader(number, 2048, rand.Reader)
	return key, err
}

// newHost makes a host on TCP, Noise and yamux alone, which is what Natscope speaks, and lifts the
// limits on connections. It listens where `listen` says; without, it only dials. With `v1` it serves
// AutoNAT v1; with `punch` it speaks through relays and punches holes.
func newHost(kind string, v1 bool, punch bool, listen ...string) (host.Host, error) {
	key, err := makeKey(kind)
	if err != nil {
		return nil, err
	}
	options := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.UserAgent(agent),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Muxer(yamux.ID, yamux.DefaultTransport),
		libp2p.ResourceManager(&network.NullResourceManager{}),
		libp2p.ConnectionManager(connmgr.NullConnMgr{}),
		libp2p.DisableMetrics(),
	}
	if punch {
		options = append(options, libp2p.EnableRelay(), libp2p.EnableHolePunching())
	} else {
		options = append(options, libp2p.DisableRelay())
	}
	if len(listen) == 0 {
		options = append(options, libp2p.NoListenAddrs)
	} else {
		options = append(options, libp2p.ListenAddrStrings(listen...))
	}
	if v1 {
		options = append(options, libp2p.EnableNATService(), libp2p.ForceReachabilityPublic())
	}
	made, err := libp2p.New(options...)
	if err != nil {
		return nil, err
	}
	made.SetStreamHandler(perfProtocol, servePerf)
	return made, nil
}

// remember keeps what peers say by identify.
func (n *node) remember() error {
	identified, err := n.host.EventBus().Subscribe(new(event.EvtPeerIdentificationCompleted))
	if err != nil {
		return err
	}
	go func() {
		for said := range identified.Out() {
			completed := said.(event.EvtPeerIdentificationCompleted)
			n.mutex.Lock()
			n.known[completed.Peer] = completed
			n.mutex.Unlock()
		}
	}()
	return nil
}

func (n *node) dial(ctx context.Context, cmd command) (answer, error) {
	info, err := peer.AddrInfoFromString(cmd.Addr)
	if err != nil {
		return nil, err
	}
	begun := time.Now()
	if err := n.host.Connect(network.WithForceDirectDial(ctx, "interop"), *info); err != nil {
		return nil, err
	}
	return answer{"peer_id": info.ID.String(), "seconds": time.Since(begun).Seconds()}, nil
}

func (n *node) identify(ctx context.Context, id peer.ID) (answer, error) {
	for {
		n.mutex.Lock()
		said, ok := n.known[id]
		n.mutex.Unlock()
		if ok {
			observed := ""
			if said.ObservedAddr != nil {
				observed = said.ObservedAddr.String()
			}
			return answer{
				"agent":         said.AgentVersion,
				"protocols":     said.Protocols,
				"listen_addrs":  texts(said.ListenAddrs),
				"observed_addr": observed,
				"signed_record": said.SignedPeerRecord != nil,
			}, nil
		}
		select {
		case <-ctx.Done():
			return nil, errors.New("the peer did not identify itself")
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func (n *node) connections() answer {
	list := []answer{}
	for _, conn := range n.host.Network().Conns() {
		direction := "inbound"
		if conn.Stat().Direction == network.DirOutbound {
			direction = "outbound"
		}
		list = append(list, answer{
			"peer":        conn.RemotePeer().String(),
			"direction":   direction,
			"local_addr":  conn.LocalMultiaddr().String(),
			"remote_addr": conn.RemoteMultiaddr().String(),
		})
	}
	return answer{"connections": list}
}

func texts(addrs []ma.Multiaddr) []string {
	list := []string{}
	for _, addr := range addrs {
		if addr.String() != "/p2p-circuit" { // a host that speaks through relays listens there, too
			list = append(list, addr.String())
		}
	}
	return list
}

func (n *node) obey(ctx context.Context, cmd command) (answer, error) {
	ctx = network.WithAllowLimitedConn(ctx, "interop")
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	var id peer.ID
	if cmd.Peer != "" {
		decoded, err := peer.Decode(cmd.Peer)
		if err != nil {
			return nil, err
		}
		id = decoded
	}
	switch cmd.Cmd {
	case "dial":
		return n.dial(ctx, cmd)
	case "identify":
		return n.identify(ctx, id)
	case "ping":
		return ping(ctx, n.host, id, cmd.Count)
	case "perf":
		return perf(ctx, n.host, id, cmd.Upload, cmd.Download)
	case "streams":
		return manyStreams(ctx, n.host, id, cmd.N, cmd.Bytes)
	case "connections":
		return n.connections(), nil
	case "close":
		return answer{}, n.host.Network().ClosePeer(id)
	case "connect_many":
		return n.connectMany(cmd)
	case "autonat":
		return n.askAutoNAT(ctx, id, cmd)
	case "reserve":
		return n.reserve(ctx, cmd)
	case "circuit":
		return n.circuit(ctx, cmd)
	case "drop":
		return n.drop(), nil
	}
	return nil, fmt.Errorf("no such command: %s", cmd.Cmd)
}

func run() error {
	kind := flag.String("key", "ed25519", "type of the host key: rsa, ecdsa, secp256k1 or ed25519")
	listen := flag.String("listen", "/ip4/127.0.0.1/tcp/0", "multiaddrs to listen on, with commas between")
	autonat := flag.Bool("autonat", false, "serve AutoNAT, versions 1 and 2, and ask others by it")
	local := flag.Bool("mdns", false, "look for peers on the local network, and dial them")
	punch := flag.Bool("punch", false, "speak through relays, and punch holes")
	relay := flag.Bool("relay", false, "be a relay")
	flag.Parse()
	made, err := newHost(*kind, *autonat, *punch, strings.Split(*listen, ",")...)
	if err != nil {
		return err
	}
	n := &node{host: made, known: map[peer.ID]event.EvtPeerIdentificationCompleted{}}
	if err := n.remember(); err != nil {
		return err
	}
	if *autonat {
		if n.autonat, err = serveAutoNAT(made); err != nil {
			return err
		}
	}
	if *relay {
		if err := serveRelay(made); err != nil {
			return err
		}
	}
	if *local {
		if err := announce(made); err != nil {
			return err
		}
	}
	var writing sync.Mutex
	encoder := json.NewEncoder(os.Stdout)
	say := func(what answer) {
		writing.Lock()
		defer writing.Unlock()
		_ = encoder.Encode(what)
	}
	say(answer{
		"event": "ready", "peer_id": made.ID().String(), "listen_addrs": texts(made.Network().ListenAddresses()),
	})
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var cmd command
		if err := json.Unmarshal(lines.Bytes(), &cmd); err != nil {
			return err
		}
		if cmd.Cmd == "stop" {
			err := made.Close()
			say(answer{"id": cmd.ID, "ok": true})
			return err
		}
		go func() {
			said, err := n.obey(context.Background(), cmd)
			if err != nil {
				say(answer{"id": cmd.ID, "ok": false, "error": err.Error()})
				return
			}
			said["id"], said["ok"] = cmd.ID, true
			say(said)
		}()
	}
	return lines.Err()
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
