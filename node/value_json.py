"""Frozen values as plain JSON data and back, led by nothing but their type hints.

Reading is strict: what does not fit a hint is a `Misfit` that names the field, since the data may
come from a file that somebody sent.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

MAX_ITEMS = 100_000
"""Items of one tuple: a short text of "copy the last ones" could otherwise ask for any number."""

T = TypeVar("T")
Data = Any
"""What `json` reads and writes."""
_Kind = Any
"""A type hint."""
_Value = Any
"""Whatever a type hint allows."""
_CHANGE = "change"
_Reader = Callable[[Data], _Value]


class Misfit(ValueError):
    """Data that does not fit the type it was to become; the message leads to the field."""


def to_data(value: object) -> Data:
    """The value as JSON data: dataclasses become objects, tuples arrays, enumerations texts.

    Raises:
        TypeError: it holds something that has no JSON form here.
    """
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [to_data(item) for item in value]
    if dataclasses.is_dataclass(value):
        return {name: to_data(getattr(value, name)) for name in _names(_type(value))}
    raise TypeError(f"a {type(value).__name__} has no JSON form")


def from_data(kind: type[T], data: object) -> T:
    """The value of type `kind` that `data` stands for.

    Raises:
        Misfit: it does not fit; the message leads to the field.
    """
    hint: _Kind = kind
    value: T = _reader(hint)(data)
    return value


def changes(old: T, new: T) -> dict[str, Any]:
    """What turns one dataclass into another of its type, as JSON data; `changed` applies it.

    A field that differs is given whole, but for a dataclass, which is `{"change": …}` of the same
    kind, and for a tuple of dataclasses: that is a list of `[start, count]` (copied from the old
    tuple), `{"at": index, "set": fields}` (an old item with some fields changed) and
    `{"new": item}`.
    """
    found: dict[str, Any] = {}
    for name, kind in _fields(_type(old)).items():
        before, after = getattr(old, name), getattr(new, name)
        if before is after or before == after:
            continue
        if _item_kind(kind):
            found[name] = _edits(before, after)
        elif dataclasses.is_dataclass(kind):
            found[name] = {_CHANGE: changes(before, after)}
        else:
            found[name] = to_data(after)
    return found


def changed(old: T, data: object) -> T:
    """The value that `changes` described.

    Raises:
        Misfit: the description does not fit the old value.
    """
    value: T = _with_fields(old, data, whole=False)
    return value


# --- reading ---------------------------------------------------------------------------------


@cache
def _reader(kind: _Kind) -> _Reader:
    if kind in (str, int, bool):
        return _exactly(kind)
    if kind is float:
        return _number
    origin: _Kind = get_origin(kind)
    arguments = get_args(kind)
    if origin in (Union, UnionType):
        (inner,) = (one for one in arguments if one is not NoneType)
        return _optional(_reader(inner))
    if origin is tuple and arguments[1:] == (...,):
        return _array(_reader(arguments[0]))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _word(kind)
    if dataclasses.is_dataclass(kind):
        return _object(kind)
    raise TypeError(f"{kind} has no JSON form")


def _exactly(kind: type) -> _Reader:
    def read(data: Data) -> _Value:
        if type(data) is not kind:
            raise Misfit(f"not a {kind.__name__}: {_excerpt(data)}")
        return data

    return read


def _number(data: Data) -> float:
    if type(data) not in (int, float):
        raise Misfit(f"not a number: {_excerpt(data)}")
    try:
        number = float(data)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Misfit("not a finite number")
    return number


def _word(kind: type[StrEnum]) -> _Reader:
    def read(data: Data) -> StrEnum:
        try:
            return kind(data)
        except ValueError:
            raise Misfit(f"not a {kind.__name__}: {_excerpt(data)}") from None

    return read


def _optional(reader: _Reader) -> _Reader:
    return lambda data: None if data is None else reader(data)


def _array(reader: _Reader) -> _Reader:
    def read(data: Data) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise Misfit(f"not an array: {_excerpt(data)}")
        if len(data) > MAX_ITEMS:
            raise Misfit(f"more than {MAX_ITEMS} items")
        return tuple(reader(item) for item in data)

    return read


def _object(kind: _Kind) -> _Reader:
    readers = {name: _reader(hint) for name, hint in _fields(kind).items()}
    needed = _without_default(kind)

    def read(data: Data) -> _Value:
        if not isinstance(data, dict):
            raise Misfit(f"not an object: {_excerpt(data)}")
        if not needed <= data.keys() <= readers.keys():
            wrong = (needed - data.keys()) | (data.keys() - readers.keys())
            odd = ", ".join(sorted(map(str, wrong)))
            raise Misfit(f"{kind.__name__} has other fields: {odd[:200]}")
        return kind(**_read_fields(readers, data))

    return read


def _read_fields(readers: dict[str, _Reader], data: dict[str, Any]) -> dict[str, Any]:
    values = {}
    for name, item in data.items():
        try:
            values[name] = readers[name](item)
        except Misfit as error:
            raise Misfit(f"{name}: {error}") from None
    return values


def _excerpt(data: object) -> str:
    return repr(data)[:40]


# --- changes ---------------------------------------------------------------------------------


def _type(value: _Value) -> _Kind:
    return type(value)


@cache
def _fields(kind: _Kind) -> dict[str, _Kind]:
    hints = get_type_hints(kind)
    return {name: hints[name] for name in _names(kind)}


@cache
def _names(kind: _Kind) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


def _without_default(kind: _Kind) -> frozenset[str]:
    """Fields that must be there; one with a default may have come later than the data."""
    missing = dataclasses.MISSING
    return frozenset(
        field.name
        for field in dataclasses.fields(kind)
        if field.default is missing and field.default_factory is missing
    )


def _item_kind(kind: _Kind) -> _Kind:
    """The dataclass that a field is a tuple of; None for other fields."""
    origin: _Kind = get_origin(kind)
    if origin is not tuple:
        return None
    item = get_args(kind)[0]
    return item if dataclasses.is_dataclass(item) else None


def _edits(old: tuple[Any, ...], new: tuple[Any, ...]) -> list[Any]:
    # Items are told apart by their first two fields. Where that fails, only size suffers.
    places = {_key(item): place for place, item in enumerate(old)}
    edits: list[Any] = []
    for item in new:
        place = places.get(_key(item))
        if place is None:
            edits.append({"new": to_data(item)})
        elif old[place] is not item and old[place] != item:
            edits.append({"at": place, "set": _item_changes(old[place], item)})
        elif edits and isinstance(edits[-1], list) and sum(edits[-1]) == place:
            edits[-1][1] += 1
        else:
            edits.append([place, 1])
    return edits


def _key(item: _Value) -> tuple[_Value, ...]:
    return tuple(getattr(item, name) for name in _names(_type(item))[:2])


def _item_changes(old: _Value, new: _Value) -> dict[str, Data]:
    return {
        name: to_data(getattr(new, name))
        for name in _names(_type(old))
        if getattr(old, name) != getattr(new, name)
    }


def _with_fields(old: _Value, data: object, *, whole: bool) -> _Value:
    if not isinstance(data, dict):
        raise Misfit(f"not an object: {_excerpt(data)}")
    kinds = _fields(_type(old))
    values = {}
    for name, item in data.items():
        if name not in kinds:
            raise Misfit(f"{type(old).__name__} has no field {_excerpt(name)}")
        try:
            inner = None if whole else _item_kind(kinds[name])
            if inner is not None:
                values[name] = _edited(inner, getattr(old, name), item)
            elif not whole and _is_change(kinds[name], item):
                values[name] = _with_fields(getattr(old, name), item[_CHANGE], whole=False)
            else:
                values[name] = _reader(kinds[name])(item)
        except Misfit as error:
            raise Misfit(f"{name}: {error}") from None
    return dataclasses.replace(old, **values)


def _is_change(kind: _Kind, data: Data) -> bool:
    """Whether this is the change of a dataclass, and not the whole, as once in recordings."""
    return dataclasses.is_dataclass(kind) and isinstance(data, dict) and data.keys() == {_CHANGE}


def _edited(kind: _Kind, old: tuple[_Value, ...], edits: object) -> tuple[_Value, ...]:
    if not isinstance(edits, list):
        raise Misfit(f"not an array: {_excerpt(edits)}")
    items: list[Any] = []
    for edit in edits:
        match edit:
            case [int(start), int(count)] if start >= 0 and 0 < count <= len(old) - start:
                items += old[start : start + count]
            case {"at": int(place), "set": fields} if 0 <= place < len(old):
                items.append(_with_fields(old[place], fields, whole=True))
            case {"new": item}:
                items.append(_reader(kind)(item))
            case _:
                raise Misfit(f"does not fit what was there before: {_excerpt(edit)}")
        if len(items) > MAX_ITEMS:
            raise Misfit(f"more than {MAX_ITEMS} items")
    return tuple(items)
