"""What a ruling says to a person: one sentence that names the ends and the reason."""

from __future__ import annotations

from node.lab.ruling import Rule

LEFT = {
    Rule.NEW_MAPPING: "{source} sends to {target} for the first time: from now on it is {outside} "
    "outside.",
    Rule.MAPPING: "{source} sends to {target} by a mapping that is there: it is {outside} outside.",
    Rule.CONNECTION: "It belongs to the connection of {source} with {target}, and leaves from "
    "{outside}.",
    Rule.UNTRANSLATED: "{source} sends to {target}. Nothing is translated here; from now on "
    "answers may come in.",
    Rule.HAIRPIN: "{source} sends to {target}, which stands for {inside} in this very network: it "
    "is turned round, and seen as {outside}.",
}
PASSED = "{source} sends to {target}. Nothing is translated here, and nothing is kept out."
ENTERED = {
    Rule.CONNECTION: "It belongs to a connection of {inside} with {source}.",
    Rule.OPEN_TO_ALL: "{target} stands for {inside}, and this NAT lets everybody in to it.",
    Rule.KNOWN_ADDRESS: "{target} stands for {inside}, which has sent to that address before: from "
    "there everything may come in.",
    Rule.KNOWN_ENDPOINT: "{target} stands for {inside}, which has just sent to exactly {source}.",
    Rule.OPENED_PORT: "{target} was opened for {inside}: everybody may come in.",
}
REFUSED = {
    Rule.NO_MAPPING: "{source} may not come in at {target}: nobody inside has that port outside.",
    Rule.STRANGER: "{source} may not come in at {target}: it has not sent to exactly that address "
    "and port, and only those may come in to which it has.{inside}",
    Rule.NO_CONNECTION: "What {source} sends to {target} belongs to no connection that is known "
    "here.",
    Rule.NO_HAIRPIN: "{target} is this router's own address outside, and it does not turn round "
    "what comes from inside.",
    Rule.NO_PORT_LEFT: "{source} cannot leave: all ports outside are taken.",
}
REFUSED_ADDRESS = (
    "{source} may not come in at {target}: it has not sent to that address, and only those may "
    "come in to which it has.{inside}"
)
"""A stranger, where the filter does not look at ports."""
