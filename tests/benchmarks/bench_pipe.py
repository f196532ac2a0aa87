"""What the protocol machines cost, without any I/O: `python -m tests.benchmarks.bench_pipe`.

Two nodes in memory. Throughput is of one side each (the sender's and the receiver's work are timed
apart), a connection's set-up likewise, and memory is what one idle session holds.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
import tracemalloc
from pathlib import Path

from node.identity import PrivateKey
from node.proto.noise import StaticKey
from node.proto.noise_channel import NoiseChannel
from node.proto.upgrade import Upgrade, UpgradeDone
from node.proto.yamux import YamuxSession
from node.proto.yamux_events import DataReceived

CHUNK = 256 * 1024
READ = 256 * 1024


class Pipe:
    """A sender and a receiver with one stream between them, and the time that each one took."""

    def __init__(self, read_size: int = READ) -> None:
        a, b = bytes(range(32)), bytes(range(32, 64))
        self.sender = YamuxSession(initiator=True, now=0.0)
        self.receiver = YamuxSession(initiator=False, now=0.0)
        self.sender_channel = NoiseChannel(send_key=a, receive_key=b)
        self.receiver_channel = NoiseChannel(send_key=b, receive_key=a)
        self.stream_id = self.sender.open_stream(0.0)
        self.read_size = read_size
        self.buffer = bytearray(read_size)
        self.sender_seconds = 0.0
        self.receiver_seconds = 0.0

    def send(self, data: memoryview) -> int:
        """Move what the window takes across, and the receiver's answers back."""
        clock = time.perf_counter
        begun = clock()
        taken = self.sender.send(self.stream_id, data)
        wire = self.sender_channel.send(self.sender.data_to_send())
        self.sender_seconds += clock() - begun

        flat = memoryview(b"".join(wire))
        for start in range(0, len(flat), self.read_size):
            portion = flat[start : start + self.read_size]
            self.buffer[: len(portion)] = portion
            begun = clock()
            self._receive(memoryview(self.buffer)[: len(portion)], begun)
            self.receiver_seconds += clock() - begun

        begun = clock()
        answer = self.receiver_channel.send(self.receiver.data_to_send())
        self.receiver_seconds += clock() - begun

        begun = clock()
        for piece in answer:
            for plaintext in self.sender_channel.receive(piece):
                self.sender.receive(plaintext, begun)
        self.sender_seconds += clock() - begun
        return taken

    def _receive(self, data: memoryview, now: float) -> None:
        for plaintext in self.receiver_channel.receive(data):
            for event in self.receiver.receive(plaintext, now):
                if type(event) is DataReceived:
                    self.receiver.consumed(event.stream_id, len(event.data), now)


def bench_throughput(megabytes: int, read_size: int) -> tuple[float, float]:
    """Return nanoseconds a byte of the sender and of the receiver."""
    pipe = Pipe(read_size)
    payload = memoryview(bytes(CHUNK))
    total = megabytes * 1024 * 1024
    sent = 0
    while sent < total:
        sent += pipe.send(payload)
    return pipe.sender_seconds / sent * 1e9, pipe.receiver_seconds / sent * 1e9


def bench_messages(count: int, size: int) -> tuple[float, float]:
    """Return microseconds a small message of the sender and of the receiver."""
    pipe = Pipe()
    payload = memoryview(bytes(size))
    for _ in range(count):
        pipe.send(payload)
    return pipe.sender_seconds / count * 1e6, pipe.receiver_seconds / count * 1e6


def set_up(dialler: StaticKey, listener: StaticKey) -> tuple[float, float, UpgradeDone]:
    """Upgrade one connection; return the seconds of both sides."""
    clock = time.perf_counter
    spent = [0.0, 0.0]
    begun = clock()
    sides = [Upgrade(initiator=True, key=dialler)]
    sides[0].start()
    spent[0] += clock() - begun
    begun = clock()
    sides.append(Upgrade(initiator=False, key=listener))
    sides[1].start()
    spent[1] += clock() - begun
    done: UpgradeDone | None = None
    sender = 0
    idle = 0
    while idle < 2:
        begun = clock()
        data = sides[sender].data_to_send()
        spent[sender] += clock() - begun
        other = 1 - sender
        if data:
            idle = 0
            begun = clock()
            done = sides[other].receive(data) or done
            spent[other] += clock() - begun
        else:
            idle += 1
        sender = other
    assert done is not None
    return spent[0], spent[1], done


def bench_set_up(count: int) -> tuple[float, float]:
    """Return the median microseconds that the initiator and the responder take."""
    dialler = StaticKey.make(PrivateKey.generate())
    listener = StaticKey.make(PrivateKey.generate())
    runs = [set_up(dialler, listener)[:2] for _ in range(count)]
    first, second = zip(*runs, strict=True)
    return statistics.median(first) * 1e6, statistics.median(second) * 1e6


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def _idle_sessions(count: int) -> list[tuple[NoiseChannel, YamuxSession]]:
    kept = []
    for index in range(count):
        key = index.to_bytes(32, "big")
        channel = NoiseChannel(send_key=key, receive_key=key)
        channel.send([b"hello"])
        kept.append((channel, YamuxSession(initiator=True, now=0.0)))
    return kept


def bench_memory(count: int) -> tuple[float, float]:
    """Return the bytes that an idle channel with its session takes: resident, and Python's own."""
    gc.collect()
    before = _resident()
    kept = _idle_sessions(count)
    resident = _resident() - before
    kept.clear()
    tracemalloc.start()
    kept = _idle_sessions(count)
    python = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return resident / count, python / len(kept)


def main() -> None:
    """Print one line a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=512)
    parser.add_argument("--set-ups", type=int, default=300)
    options = parser.parse_args()
    # Memory first: what is freed later would serve again unseen.
    resident, python = bench_memory(5000)
    lines = [f"idle session: {resident:.0f} bytes resident, {python:.0f} of them Python's"]
    for read_size in (32 * 1024, 64 * 1024, 256 * 1024):
        sender, receiver = bench_throughput(options.megabytes, read_size)
        lines.append(
            f"bulk, reads of {read_size // 1024:3d} KiB: sender {sender:.3f} ns/B "
            f"({1000 / sender:.0f} MB/s), receiver {receiver:.3f} ns/B ({1000 / receiver:.0f} MB/s)"
        )
    for size in (32, 1024):
        sender, receiver = bench_messages(20_000, size)
        lines.append(f"message of {size} bytes: sender {sender:.1f} us, receiver {receiver:.1f} us")
    initiator, responder = bench_set_up(options.set_ups)
    lines.append(f"set-up: initiator {initiator:.0f} us, responder {responder:.0f} us")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
