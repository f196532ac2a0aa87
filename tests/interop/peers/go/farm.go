package main

import (
	"context"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
)

// connectMany makes connections from hosts with identities of their own; Connect waits for identify.
// The hosts are made beforehand, outside the time taken, and held until `drop`.
func (n *node) connectMany(cmd command) (answer, error) {
	info, err := peer.AddrInfoFromString(cmd.Addr)
	if err != nil {
		return nil, err
	}
	hosts := make([]host.Host, cmd.N)
	for i := range hosts {
		if hosts[i], err = newHost("ed25519", false, false); err != nil {
			return nil, err
		}
	}
	n.farm = append(n.farm, hosts...)
	durations := make([]float64, cmd.N)
	failures := make([]error, cmd.N)
	places := make(chan struct{}, cmd.Concurrency)
	var all sync.WaitGroup
	begun := time.Now()
	for i, h := range hosts {
		places <- struct{}{}
		all.Go(func() {
			ctx, cancel := context.WithTimeout(context.Background(), patience)
			defer cancel()
			started := time.Now()
			failures[i] = h.Connect(ctx, *info)
			durations[i] = time.Since(started).Seconds()
			<-places
		})
	}
	all.Wait()
	seconds := time.Since(begun).Seconds()
	for _, err := range failures {
		if err != nil {
			return nil, err
		}
	}
	return answer{"seconds": seconds, "durations": durations}, nil
}

func (n *node) drop() answer {
	var all sync.WaitGroup
	for _, h := range n.farm {
		all.Go(func() { _ = h.Close() })
	}
	all.Wait()
	n.farm = nil
	return answer{}
}
