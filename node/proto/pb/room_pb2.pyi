from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Told(_message.Message):
    __slots__ = ("state", "seen_at")
    STATE_FIELD_NUMBER: _ClassVar[int]
    SEEN_AT_FIELD_NUMBER: _ClassVar[int]
    state: bytes
    seen_at: bytes
    def __init__(self, state: _Optional[bytes] = ..., seen_at: _Optional[bytes] = ...) -> None: ...

class State(_message.Message):
    __slots__ = ("peer_id", "seq", "name", "agent", "consent", "left", "asked_at", "reach", "mapping", "filtering", "addrs", "about")
    PEER_ID_FIELD_NUMBER: _ClassVar[int]
    SEQ_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    AGENT_FIELD_NUMBER: _ClassVar[int]
    CONSENT_FIELD_NUMBER: _ClassVar[int]
    LEFT_FIELD_NUMBER: _ClassVar[int]
    ASKED_AT_FIELD_NUMBER: _ClassVar[int]
    REACH_FIELD_NUMBER: _ClassVar[int]
    MAPPING_FIELD_NUMBER: _ClassVar[int]
    FILTERING_FIELD_NUMBER: _ClassVar[int]
    ADDRS_FIELD_NUMBER: _ClassVar[int]
    ABOUT_FIELD_NUMBER: _ClassVar[int]
    peer_id: bytes
    seq: int
    name: bytes
    agent: bytes
    consent: bool
    left: bool
    asked_at: int
    reach: int
    mapping: int
    filtering: int
    addrs: _containers.RepeatedScalarFieldContainer[bytes]
    about: _containers.RepeatedCompositeFieldContainer[About]
    def __init__(self, peer_id: _Optional[bytes] = ..., seq: _Optional[int] = ..., name: _Optional[bytes] = ..., agent: _Optional[bytes] = ..., consent: _Optional[bool] = ..., left: _Optional[bool] = ..., asked_at: _Optional[int] = ..., reach: _Optional[int] = ..., mapping: _Optional[int] = ..., filtering: _Optional[int] = ..., addrs: _Optional[_Iterable[bytes]] = ..., about: _Optional[_Iterable[_Union[About, _Mapping]]] = ...) -> None: ...

class About(_message.Message):
    __slots__ = ("peer_id", "seen_at", "outcome", "addr", "reason", "at")
    PEER_ID_FIELD_NUMBER: _ClassVar[int]
    SEEN_AT_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    ADDR_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    AT_FIELD_NUMBER: _ClassVar[int]
    peer_id: bytes
    seen_at: bytes
    outcome: int
    addr: bytes
    reason: bytes
    at: int
    def __init__(self, peer_id: _Optional[bytes] = ..., seen_at: _Optional[bytes] = ..., outcome: _Optional[int] = ..., addr: _Optional[bytes] = ..., reason: _Optional[bytes] = ..., at: _Optional[int] = ...) -> None: ...
