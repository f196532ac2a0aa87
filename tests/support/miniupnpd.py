"""A router that opens ports when asked: the real miniupnpd, on a host of a test.

    with serving(router, outside="wan", inside="lan"):
        ...  # UPnP IGD, NAT-PMP and PCP are answered on the router's inner address

It speaks all three protocols and writes its redirections into an nftables table of its own,
`miniupnpd`, beside the rules that the router has. The router's rules must let through what was
translated (`ct status dnat accept`), as those of nat_kinds do, and the outer address must be a
public one (`11.…` is), or `outer_ip` names one.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.support.namespaces import Host

PORT = 5000
"""Where it serves UPnP's HTTP."""
NATPMP_PORT = 5351
ANSWERS_SECONDS = 5.0
_SIOCGIFADDR = 0x8915
_RULES = """
table inet miniupnpd {
  chain forward { type filter hook forward priority -10; policy accept;
    jump miniupnpd
  }
  chain miniupnpd { }
  chain prerouting { type nat hook prerouting priority -110; policy accept;
    jump prerouting_miniupnpd
  }
  chain postrouting { type nat hook postrouting priority 90; policy accept;
    jump postrouting_miniupnpd
  }
  chain prerouting_miniupnpd { }
  chain postrouting_miniupnpd { }
}
"""


def unavailable() -> str | None:
    """Why there can be no such router here."""
    for program in ("miniupnpd", "nft"):
        if _program(program) is None:
            return f"no `{program}` program"
    return None


@contextlib.contextmanager
def serving(
    router: Host,
    *,
    outside: str,
    inside: str,
    upnp: bool = True,
    natpmp: bool = True,
    outer_ip: str | None = None,
    shortest: int = 1,
    longest: int = 86400,
    options: str = "",
) -> Iterator[None]:
    """Run it on `router` between two of its interfaces; inside, it answers already.

    `upnp`, `natpmp`: which are spoken (PCP goes with NAT-PMP). `shortest`, `longest`: lease in
    seconds that it grants by NAT-PMP and PCP. `outer_ip`: the address that it says it has.
    `options`: further lines of its configuration.
    """
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        directory = Path(name)
        config = directory / "miniupnpd.conf"
        config.write_text(
            f"""ext_ifname={outside}
listening_ip={inside}
{f"ext_ip={outer_ip}" if outer_ip else ""}
http_port={PORT if upnp else 0}
enable_upnp={"yes" if upnp else "no"}
enable_natpmp={"yes" if natpmp else "no"}
min_lifetime={shortest}
max_lifetime={longest}
secure_mode=yes
system_uptime=yes
notify_interval=900
clean_ruleset_interval=600
uuid=0b8b1f0c-6d2e-4c0e-9d56-4b7a5f3b2a11
upnp_table_name=miniupnpd
upnp_nat_table_name=miniupnpd
upnp_forward_chain=miniupnpd
upnp_nat_chain=prerouting_miniupnpd
upnp_nat_postrouting_chain=postrouting_miniupnpd
{options}
allow 1024-65535 0.0.0.0/0 1024-65535
deny 0-65535 0.0.0.0/0 0-65535
"""
        )
        log = stack.enter_context((directory / "log").open("wb"))
        with router.entered():
            subprocess.run(
                [_program("nft") or "nft", "-f", "-"], input=_RULES, text=True, check=True
            )
            process = subprocess.Popen(
                [
                    *(_program("miniupnpd") or "miniupnpd", "-d"),
                    *("-f", str(config), "-P", str(directory / "pid")),
                ],
                stdout=log,
                stderr=subprocess.STDOUT,
            )
            stack.callback(_end, process)
            speaks = [*([_http] if upnp else []), *([_natpmp] if natpmp else [])]
            _wait_until_it_answers(process, _address(inside), directory / "log", speaks)
        yield


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def redirections(router: Host) -> list[str]:
    """What the router's miniupnpd lets in now: the rules of its chain."""
    with router.entered():
        listed = subprocess.run(
            ["nft", "list", "chain", "inet", "miniupnpd", "prerouting_miniupnpd"],
            capture_output=True,
            text=True,
            check=True,
        )
    return [line.strip() for line in listed.stdout.splitlines() if "dnat" in line]


def _program(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")


def _address(interface: str) -> str:
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        answer = fcntl.ioctl(
            sock.fileno(), _SIOCGIFADDR, struct.pack("256s", interface.encode()[:15])
        )
    return socket.inet_ntoa(answer[20:24])


def _wait_until_it_answers(
    process: subprocess.Popen[bytes],
    address: str,
    log: Path,
    speaks: Sequence[Callable[[str], bool]],
) -> None:
    until = time.monotonic() + ANSWERS_SECONDS
    while not all(answers(address) for answers in speaks):
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"miniupnpd does not answer: {log.read_text(errors='replace')}")
        time.sleep(0.02)


def _http(address: str) -> bool:
    try:
        socket.create_connection((address, PORT), 0.5).close()
    except OSError:
        return False
    return True


def _natpmp(address: str) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(0.2)
        try:
            sock.connect((address, NATPMP_PORT))
            sock.send(b"\0\0")
            return bool(sock.recv(64))
        except OSError:
            return False
