package main

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	perfProtocol = "/perf/1.0.0"
	pingProtocol = "/ipfs/ping/1.0.0"
	pingSize     = 32
	blockSize    = 256 * 1024
)

var block [blockSize]byte

// sendZeros writes count zero bytes.
func sendZeros(to io.Writer, count uint64) error {
	for count > 0 {
		size := min(count, blockSize)
		if _, err := to.Write(block[:size]); err != nil {
			return err
		}
		count -= size
	}
	return nil
}

// drain reads to the end, and tells when the first byte (or the end) came.
func drain(from io.Reader) (received uint64, first time.Time, err error) {
	buffer := make([]byte, blockSize)
	for {
		n, err := from.Read(buffer)
		if first.IsZero() {
			first = time.Now()
		}
		received += uint64(n)
		if errors.Is(err, io.EOF) {
			return received, first, nil
		}
		if err != nil {
			return received, first, err
		}
	}
}

func servePerf(stream network.Stream) {
	var header [8]byte
	_, err := io.ReadFull(stream, header[:])
	if err == nil {
		_, _, err = drain(stream)
	}
	if err == nil {
		err = sendZeros(stream, binary.BigEndian.Uint64(header[:]))
	}
	if err != nil {
		_ = stream.Reset()
		return
	}
	_ = stream.Close()
}

// perf sends upload bytes, closes its side, and receives download bytes, on one stream.
func perf(ctx context.Context, h host.Host, to peer.ID, upload, download uint64) (answer, error) {
	stream, err := h.NewStream(ctx, to, perfProtocol)
	if err != nil {
		return nil, err
	}
	defer func() { _ = stream.Reset() }()
	if deadline, ok := ctx.Deadline(); ok {
		_ = stream.SetDeadline(deadline)
	}
	begun := time.Now()
	if _, err := stream.Write(binary.BigEndian.AppendUint64(nil, download)); err != nil {
		return nil, err
	}
	if err := sendZeros(stream, upload); err != nil {
		return nil, err
	}
	if err := stream.CloseWrite(); err != nil {
		return nil, err
	}
	received, first, err := drain(stream)
	if err != nil {
		return nil, err
	}
	if received != download {
		return nil, fmt.Errorf("asked for %d bytes, received %d", download, received)
	}
	return answer{
		"upload_seconds": first.Sub(begun).Seconds(), "download_seconds": time.Since(first).Seconds(),
	}, nil
}

// manyStreams runs n perf exchanges at once, each with bytes up and down.
func manyStreams(ctx context.Context, h host.Host, to peer.ID, n int, bytes uint64) (answer, error) {
	begun := time.Now()
	results := make(chan error, n)
	for range n {
		go func() {
			_, err := perf(ctx, h, to, bytes, bytes)
			results <- err
		}()
	}
	for range n {
		if err := <-results; err != nil {
			return nil, err
		}
	}
	return answer{"seconds": time.Since(begun).Seconds()}, nil
}

// ping measures count round trips on one stream.
func ping(ctx context.Context, h host.Host, to peer.ID, count int) (answer, error) {
	stream, err := h.NewStream(ctx, to, pingProtocol)
	if err != nil {
		return nil, err
	}
	defer func() { _ = stream.Close() }()
	sent, back := make([]byte, pingSize), make([]byte, pingSize)
	rtts := []float64{}
	for range count {
		_, _ = rand.Read(sent)
		begun := time.Now()
		if _, err := stream.Write(sent); err != nil {
			return nil, err
		}
		if _, err := io.ReadFull(stream, back); err != nil {
			return nil, err
		}
		if string(sent) != string(back) {
			return nil, errors.New("a ping came back with other bytes than it went")
		}
		rtts = append(rtts, time.Since(begun).Seconds())
	}
	return answer{"rtts": rtts}, nil
}
