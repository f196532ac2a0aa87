package main

import (
	"context"
	"errors"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/host/autonat"
	"github.com/libp2p/go-libp2p/p2p/host/blank"
	"github.com/libp2p/go-libp2p/p2p/protocol/autonatv2"
	"github.com/libp2p/go-libp2p/p2p/protocol/identify"
	ma "github.com/multiformats/go-multiaddr"
)

// serveAutoNAT has a host serve AutoNAT v2, and gives what asks others by it. It dials back under a
// name of its own and without identify or anything else to talk about, as go-libp2p does by itself
// (libp2p.EnableAutoNATv2, which does not let us ask).
func serveAutoNAT(served host.Host) (*autonatv2.AutoNAT, error) {
	dialer, err := newHost("ed25519", false, false)
	if err != nil {
		return nil, err
	}
	if err := dialer.(interface{ IDService() identify.IDService }).IDService().Close(); err != nil {
		return nil, err
	}
	made, err := autonatv2.New(blankhost.NewBlankHost(dialer.Network()))
	if err != nil {
		return nil, err
	}
	return made, made.Start(served)
}

// askV2 asks the one server that this host is connected with to dial it back at an address. Only once
// in two minutes: go-libp2p leaves a server alone for so long.
func (n *node) askV2(ctx context.Context, addr ma.Multiaddr) (answer, error) {
	if n.autonat == nil {
		return nil, errors.New("started without -autonat")
	}
	for {
		result, err := n.autonat.GetReachability(ctx, []autonatv2.Request{{Addr: addr, SendDialData: true}})
		if errors.Is(err, autonatv2.ErrNoPeers) && ctx.Err() == nil {
			time.Sleep(20 * time.Millisecond) // it has not identified the server yet
			continue
		}
		if err != nil {
			return nil, err
		}
		said := result.Reachability.String()
		if result.AllAddrsRefused {
			said = "Refused"
		}
		return answer{"said": said}, nil
	}
}

// askV1 asks a server to dial this host back at an address.
func (n *node) askV1(ctx context.Context, id peer.ID, addr ma.Multiaddr) (answer, error) {
	addrs := func() []ma.Multiaddr { return []ma.Multiaddr{addr} }
	err := autonat.NewAutoNATClient(n.host, addrs, nil).DialBack(ctx, id)
	switch {
	case err == nil:
		return answer{"said": "Public"}, nil
	case autonat.IsDialError(err):
		return answer{"said": "Private"}, nil
	case autonat.IsDialRefused(err):
		return answer{"said": "Refused"}, nil
	}
	return nil, err
}

func (n *node) askAutoNAT(ctx context.Context, id peer.ID, cmd command) (answer, error) {
	addr, err := ma.NewMultiaddr(cmd.Addr)
	if err != nil {
		return nil, err
	}
	if cmd.Version == 1 {
		return n.askV1(ctx, id, addr)
	}
	return n.askV2(ctx, addr)
}
