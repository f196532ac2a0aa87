"""Texts that remember how they were made."""

from __future__ import annotations

import copy
import json

import pytest

from node.address import Endpoint
from node.phrase import Phrase, listed


def test_it_is_the_text() -> None:
    said = Phrase("the peer at {addr} went", addr="203.0.113.7:4001")
    assert said == "the peer at 203.0.113.7:4001 went"
    assert json.dumps({"reason": said}) == '{"reason": "the peer at 203.0.113.7:4001 went"}'
    assert hash(said) == hash("the peer at 203.0.113.7:4001 went")


def test_it_remembers_the_template_and_the_values() -> None:
    said = Phrase("the peer at {addr} went", addr="{odd}")
    assert (said.template, said.values) == ("the peer at {addr} went", {"addr": "{odd}"})


def test_an_error_gives_it_back_whole() -> None:
    said = str(ValueError(Phrase("the peer at {addr} went", addr="x")))
    assert isinstance(said, Phrase)
    assert type(f"{said}!") is str


def test_braces_mean_nothing_without_values() -> None:
    assert Phrase("{as it is}") == "{as it is}"


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 peers"), (1, "1 peer"), (2, "2 peers"), (1234, "1\u202f234 peers")]
)
def test_numbers(number: int, text: str) -> None:
    assert Phrase("{n} peer", "{n} peers", number) == text


def test_a_copy_is_made_as_the_original_was() -> None:
    said = Phrase("{n} peer of {who}", "{n} peers of {who}", 3, who="{Ada}")
    for copied in (copy.copy(said), copy.deepcopy(said)):
        assert copied == "3 peers of {Ada}"
        assert (copied.template, copied.n) == (said.template, 3)


def test_a_template_of_a_table_is_filled() -> None:
    table = {"went": Phrase("the peer at {addr} went"), "came": Phrase("{n} came", "{n} came", 2)}
    said = table["went"].of(addr=Endpoint("203.0.113.7", 4001))
    assert said == "the peer at 203.0.113.7:4001 went"
    assert said.template == table["went"].template
    assert table["came"].of() == "2 came"


def test_several_stay_phrases() -> None:
    said = listed(Phrase("{n} peer", "{n} peers", n) for n in (1, 2, 3))
    assert said == "1 peer; 2 peers; 3 peers"
    assert isinstance(said, Phrase)
    last = said.values["more"]
    assert isinstance(last, Phrase)
    assert last.template == "{n} peer"
    assert (listed(["alone"]), listed([])) == ("alone", "")
