package main

import (
	"context"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
)

// meeting dials whom mDNS finds.
type meeting struct{ host host.Host }

// HandlePeerFound is called by mDNS for each announcement.
func (m meeting) HandlePeerFound(found peer.AddrInfo) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	_ = m.host.Connect(ctx, found)
}

// announce looks for peers on the local network, and is found there.
func announce(made host.Host) error {
	return mdns.NewMdnsService(made, "", meeting{made}).Start()
}
