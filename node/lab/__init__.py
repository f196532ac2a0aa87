"""A virtual internet in memory: hosts, networks, routers with NAT, on the seam of `node/net`.

    topology.py     what there is, as frozen values          internet.py   carries packets over it
    packet.py       what travels                             tcp_host.py   a host's TCP
    nat_box.py      what a router does with it, pure         network.py    the seam of a host
    lab_events.py   what happened                            loop.py       its own time

Unmodified nodes run on it and cannot tell it from the real one.
"""
