"""What each word of RFC 4787 means for the person at the screen, in one sentence. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.column import Tone
from app.text import words
from app.text.translation import tr
from node import Mapping, Pooling


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word of the field, and what it means for a person."""

    word: str
    sentence: str
    tone: Tone | None = None
    """Good or bad for being reached."""

    @property
    def whole(self) -> str:
        """The word, and after it what it means."""
        return tr("{word}. {sentence}", word=self.word, sentence=self.sentence)


MAPPING = {
    Mapping.UNKNOWN: Meaning(
        words.MAPPING[Mapping.UNKNOWN],
        tr("Peers in different places have to say where they see you; more of them would tell."),
    ),
    Mapping.NO_NAT: Meaning(
        words.MAPPING[Mapping.NO_NAT],
        tr("The public address is this computer's own. No router translates it."),
        Tone.GOOD,
    ),
    Mapping.ENDPOINT_INDEPENDENT: Meaning(
        words.MAPPING[Mapping.ENDPOINT_INDEPENDENT],
        tr(
            "Everybody sees you at the same address, so there is one that you could give to others."
        ),
        Tone.GOOD,
    ),
    Mapping.ADDRESS_DEPENDENT: Meaning(
        words.MAPPING[Mapping.ADDRESS_DEPENDENT],
        tr(
            "Each computer that you talk to sees you at another port: there is none to give "
            "to others."
        ),
        Tone.BAD,
    ),
    Mapping.ADDRESS_AND_PORT_DEPENDENT: Meaning(
        words.MAPPING[Mapping.ADDRESS_AND_PORT_DEPENDENT],
        tr(
            "Each program that you talk to sees you at another port: there is none to give "
            "to others."
        ),
        Tone.BAD,
    ),
}

FILTERING = {
    Mapping.UNKNOWN: Meaning(
        words.MAPPING[Mapping.UNKNOWN],
        tr("It shows when somebody comes in, or tries to. “Test now” asks peers to try."),
    ),
    Mapping.NO_NAT: Meaning(
        words.MAPPING[Mapping.NO_NAT], tr("Nothing stands in the way."), Tone.GOOD
    ),
    Mapping.ENDPOINT_INDEPENDENT: Meaning(
        words.MAPPING[Mapping.ENDPOINT_INDEPENDENT],
        tr("Anybody may come in at your address, strangers too."),
        Tone.GOOD,
    ),
    Mapping.ADDRESS_DEPENDENT: Meaning(
        words.MAPPING[Mapping.ADDRESS_DEPENDENT],
        tr("Only computers that you contacted first may come in."),
        Tone.WARN,
    ),
    Mapping.ADDRESS_AND_PORT_DEPENDENT: Meaning(
        words.MAPPING[Mapping.ADDRESS_AND_PORT_DEPENDENT],
        tr("Only answers to what you sent come in: nobody else can begin."),
        Tone.BAD,
    ),
}

KEPT = {
    None: Meaning(tr("not known yet"), tr("It shows together with the mapping.")),
    True: Meaning(tr("yes"), tr("Outside you have the same port number as inside.")),
    False: Meaning(tr("no"), tr("Outside you have another port number than inside.")),
}

POOLING = {
    Pooling.UNKNOWN: Meaning(
        words.POOLING[Pooling.UNKNOWN], tr("Two peers have to say at which address they see you.")
    ),
    Pooling.PAIRED: Meaning(
        words.POOLING[Pooling.PAIRED], tr("All your connections leave by one public IP address.")
    ),
    Pooling.ARBITRARY: Meaning(
        words.POOLING[Pooling.ARBITRARY],
        tr(
            "Your connections leave by several public IP addresses, and others may try the "
            "wrong one."
        ),
        Tone.WARN,
    ),
}

CARRIER_GRADE = {
    None: Meaning(
        tr("not known yet"),
        tr("It shows when your router tells its own address outside (see below)."),
    ),
    True: Meaning(
        tr("yes"),
        tr("Your provider translates once more: opening a port in your router is not enough."),
        Tone.BAD,
    ),
    False: Meaning(tr("none"), tr("Nothing more translates between your router and the internet.")),
}
