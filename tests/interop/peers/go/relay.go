package main

import (
	"context"
	"errors"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/protocol/circuitv2/client"
	relayv2 "github.com/libp2p/go-libp2p/p2p/protocol/circuitv2/relay"
)

// serveRelay makes the host a relay with go-libp2p's own limits, but for how many may come from one
// address: in a test all of them do.
func serveRelay(made host.Host) error {
	resources := relayv2.DefaultResources()
	resources.MaxReservationsPerIP = resources.MaxReservations
	_, err := relayv2.New(made, relayv2.WithResources(resources))
	return err
}

// reserve connects to a relay and asks it for a place.
func (n *node) reserve(ctx context.Context, cmd command) (answer, error) {
	info, err := peer.AddrInfoFromString(cmd.Addr)
	if err != nil {
		return nil, err
	}
	if err := n.host.Connect(ctx, *info); err != nil {
		return nil, err
	}
	place, err := client.Reserve(ctx, n.host, *info)
	if err != nil {
		return nil, err
	}
	return answer{
		"addrs": texts(place.Addrs), "limit_seconds": place.LimitDuration.Seconds(), "limit_data": place.LimitData,
		"vouched": place.Voucher != nil, "expires_in": time.Until(place.Expiration).Seconds(),
	}, nil
}

// circuit connects to a peer through a relay.
func (n *node) circuit(ctx context.Context, cmd command) (answer, error) {
	info, err := peer.AddrInfoFromString(cmd.Addr)
	if err != nil {
		return nil, err
	}
	if err := n.host.Connect(ctx, *info); err != nil {
		return nil, err
	}
	for _, conn := range n.host.Network().ConnsToPeer(info.ID) {
		return answer{"peer_id": info.ID.String(), "limited": conn.Stat().Limited}, nil
	}
	return nil, errors.New("the connection is gone already")
}
