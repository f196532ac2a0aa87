"""What a ruling says to a person: one sentence that names the ends and the reason."""

from __future__ import annotations

from node.lab.ruling import Rule
from node.phrase import Phrase

LEFT = {
    Rule.NEW_MAPPING: Phrase(
        "{source} sends to {target} for the first time: from now on it is {outside} outside."
    ),
    Rule.MAPPING: Phrase(
        "{source} sends to {target} by a mapping that is there: it is {outside} outside."
    ),
    Rule.CONNECTION: Phrase(
        "It belongs to the connection of {source} with {target}, and leaves from {outside}."
    ),
    Rule.UNTRANSLATED: Phrase(
        "{source} sends to {target}. Nothing is translated here; from now on answers may come in."
    ),
    Rule.HAIRPIN: Phrase(
        "{source} sends to {target}, which stands for {inside} in this very network: it "
        "is turned round, and seen as {outside}."
    ),
}
PASSED = Phrase("{source} sends to {target}. Nothing is translated here, and nothing is kept out.")
ENTERED = {
    Rule.CONNECTION: Phrase("It belongs to a connection of {inside} with {source}."),
    Rule.OPEN_TO_ALL: Phrase("{target} stands for {inside}, and this NAT lets everybody in to it."),
    Rule.KNOWN_ADDRESS: Phrase(
        "{target} stands for {inside}, which has sent to that address before: from "
        "there everything may come in."
    ),
    Rule.KNOWN_ENDPOINT: Phrase(
        "{target} stands for {inside}, which has just sent to exactly {source}."
    ),
    Rule.OPENED_PORT: Phrase("{target} was opened for {inside}: everybody may come in."),
}
REFUSED = {
    Rule.NO_MAPPING: Phrase(
        "{source} may not come in at {target}: nobody inside has that port outside."
    ),
    Rule.STRANGER: Phrase(
        "{source} may not come in at {target}: it has not sent to exactly that address "
        "and port, and only those may come in to which it has."
    ),
    Rule.NO_CONNECTION: Phrase(
        "What {source} sends to {target} belongs to no connection that is known here."
    ),
    Rule.NO_HAIRPIN: Phrase(
        "{target} is this router's own address outside, and it does not turn round "
        "what comes from inside."
    ),
    Rule.NO_PORT_LEFT: Phrase("{source} cannot leave: all ports outside are taken."),
}
REFUSED_ADDRESS = Phrase(
    "{source} may not come in at {target}: it has not sent to that address, and only those may "
    "come in to which it has."
)
"""A stranger, where the filter does not look at ports."""
STANDS_FOR = Phrase("{refusal} It stands for {inside}.")
"""A refusal, where what is asked for is somebody's port outside."""
