"""What the words of the field mean, for somebody who reads them for the first time. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.text.translation import tr


@dataclass(frozen=True, slots=True)
class Term:
    """One word, and what it means."""

    key: str
    """Names it in code, and its picture `resources/glossary/<key>.svg` where it has one."""
    title: str
    text: str
    """A few sentences. An empty line begins a new paragraph."""


TERMS: tuple[Term, ...] = (
    Term(
        "nat",
        tr("NAT (network address translation)"),
        tr(
            "What a home router does so that all devices at home can share one public address. To "
            "each connection that goes out it gives a port of its public address, and remembers "
            "whose it is.\n\nOthers on the internet see the router's address and that port, never "
            "the one of your computer. What comes in without being expected has no owner, and is "
            "thrown away."
        ),
    ),
    Term(
        "mapping",
        tr("Mapping"),
        tr(
            "A line in the router's table: this computer and port inside belong to that port "
            "outside. It is made when something goes out, and forgotten when nothing went over it "
            "for a while.\n\nIs the port outside the same whoever is talked to, the mapping is "
            "called endpoint-independent: then there is one address that you can give to others. "
            "If it changes with the address, or with the address and port, of the other side, "
            "nobody can know the port that the next one would see."
        ),
    ),
    Term(
        "filtering",
        tr("Filtering"),
        tr(
            "Whom the router lets in on a port that it has opened.\n\nEndpoint-independent: "
            "everybody. Address-dependent: only computers that you have sent something to. "
            "Address-and-port-dependent: only exactly the programs that you have sent something "
            "to. Most home routers are of the last kind."
        ),
    ),
    Term(
        "shared-port",
        tr("Shared port"),
        tr(
            "The port on which Natscope listens for others, and from which it also dials. Dialling "
            "makes the router open a mapping for that port: with luck others can come in by it.\n\n"
            "A connection that leaves from any other port opens the wrong door."
        ),
    ),
    Term(
        "observed-address",
        tr("Observed address"),
        tr(
            "The address at which another peer sees us. We cannot know it ourselves: the "
            "router changes it on the way. Each peer tells it in its identify.\n\nOne peer "
            "may be wrong, or lie. Natscope believes an address when enough peers in "
            "different places agree."
        ),
    ),
    Term(
        "observer-group",
        tr("Observer group"),
        tr(
            "Peers that share one IP address (with IPv6, one network of it) are one group, "
            "and have one vote. Otherwise somebody with a thousand programs on one computer "
            "could decide where we are."
        ),
    ),
    Term(
        "identify",
        tr("Identify"),
        tr(
            "The first thing that two libp2p peers do: they tell each other who they are, which "
            "program they run, what they can speak, where they listen, and at which address they "
            "see the other."
        ),
    ),
    Term(
        "multiaddr",
        tr("Multiaddr"),
        tr(
            "How libp2p writes an address: each step of the way after the other, as in "
            "/ip4/203.0.113.7/tcp/4001/p2p/12D3Koo… It says: the computer 203.0.113.7, its "
            "TCP port 4001, and there the peer with this id."
        ),
    ),
    Term(
        "peer-id",
        tr("Peer id"),
        tr(
            "The name of a peer: the fingerprint of its public key. Nobody can take the id of "
            "somebody else, as each connection begins with a proof of having the key to it."
        ),
    ),
    Term(
        "autonat",
        tr("AutoNAT"),
        tr(
            "Asking another peer to dial us, to see whether one can get in. A yes of somebody whom "
            "we have never talked to proves that strangers can reach us.\n\nThe one that we asked "
            "is no stranger to the router any more: its yes proves less."
        ),
    ),
    Term(
        "solicited",
        tr("Solicited, unsolicited"),
        tr(
            "Solicited is who comes in from where we have just sent something to: many routers let "
            "in nobody else. Unsolicited is a stranger: when one gets in, everybody can."
        ),
    ),
    Term(
        "cgnat",
        tr("Provider's NAT (CGNAT)"),
        tr(
            "Some providers have no public address for each customer, and put a second NAT in "
            "front of many homes. Opening a port in your own router does not help then: the "
            "provider's does not know of it."
        ),
    ),
    Term(
        "hairpin",
        tr("Hairpin"),
        tr(
            "Two computers behind one router that talk by its public address: the router has to "
            "turn the packets round. Many cannot, so that an address which works from everywhere "
            "else does not work at home."
        ),
    ),
    Term(
        "port-mapping",
        tr("Port forward (UPnP, NAT-PMP, PCP)"),
        tr(
            "A port that the router opens because it was asked to, by a program or by hand on its "
            "settings page. By it everybody can come in, as long as no second NAT stands in front."
        ),
    ),
    Term(
        "stun",
        tr("STUN"),
        tr(
            "A simple question to a server: where do you see me? It is older than libp2p, and its "
            "answer can be held against what peers say. Over UDP it says nothing of TCP: a router "
            "keeps the two apart."
        ),
    ),
    Term(
        "relay",
        tr("Relay and reservation"),
        tr(
            "A peer that everybody can reach, and that passes on what two others say to each "
            "other. Who cannot be reached reserves a place there, and gives others the "
            "relay's address with its own id at the end.\n\nRelays limit how long and how "
            "much: they are for meeting, not for staying."
        ),
    ),
    Term(
        "hole-punching",
        tr("Hole punching (DCUtR)"),
        tr(
            "Two peers behind routers agree over a relay on a moment, and both dial at that "
            "moment. Each one's packet opens its own router for the other's: the two "
            "connections meet as one, and it is direct.\n\nIt works where at least one side's "
            "port can be foretold."
        ),
    ),
    Term(
        "port-preservation",
        tr("Port preservation"),
        tr(
            "The router tries to give a connection the same port number outside as it has "
            "inside. It is handy, and no promise: when two computers want the same port, one "
            "gets another."
        ),
    ),
    Term(
        "pooling",
        tr("Pooling"),
        tr(
            "A NAT with several public addresses may give all connections of one computer the same "
            "one (paired), or any of them (arbitrary). With the second kind others may try an "
            "address that is not yours."
        ),
    ),
)
"""Of the whole to the parts; the order in which they are listed."""

BY_KEY = {term.key: term for term in TERMS}


def explained(key: str) -> str:
    """What a word means, for who points at it; empty for one that is not here."""
    term = BY_KEY.get(key)
    if term is None:
        return ""
    return tr("{title}\n{text}\n\nMore words: Shift+F1", title=term.title, text=term.text)
