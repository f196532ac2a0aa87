"""Texts that remember how they were made."""

from __future__ import annotations

import copy
import json

import pytest

from node.phrase import Phrase


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
