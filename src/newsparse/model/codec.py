"""Model values to JSON-ready data and back, lossless both ways, driven by the fields' types.

Decimals become plain digits without an exponent, dates and datetimes ISO 8601; a member of a union of model classes
carries its ``json_type`` under ``type``. Decoding checks every type and names the field that is wrong.
"""

import datetime
import functools
import re
import reprlib
import types
import typing
from collections.abc import Hashable
from decimal import Decimal
from typing import Any, TypeVar, Union, cast

import attrs

T = TypeVar("T")

#: Key that tells the members of a union of model classes apart.
TYPE_KEY = "type"

_UNIONS = (Union, types.UnionType)
_CHECKED = {str: "a string", bool: "true or false", int: "an integer, 0 or more"}

#: How the values that JSON has no type for are written; nothing else is read.
PATTERNS = types.MappingProxyType(
    {
        Decimal: r"^-?[0-9]+(\.[0-9]+)?$",
        datetime.date: r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        datetime.datetime: r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
        r"([+-][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)?$",
    }
)


def encode(value: Any) -> Any:
    """Give str, int, bool, None, list or dict for a model value of any depth."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return encode_fields(value)


def encode_fields(value: Any) -> dict[str, Any]:
    """Give a dict of the fields of a model value, its class name first where a union needs it."""
    name = getattr(type(value), "json_type", None)
    return ({TYPE_KEY: name} if name else {}) | {name: encode(getattr(value, name)) for name, _ in _fields(type(value))}


def decode(cls: type[T], data: object, where: str = "article") -> T:
    """Build a model value from data that `encode_fields` gave.

    Raises:
        ValueError: for anything else, naming the first field that is wrong.
    """
    if not isinstance(data, dict):
        raise _wrong(where, "an object", data)
    found = {}
    _check_keys(cls, data, where)
    for name, hint in _fields(cls):
        if name not in data:
            msg = f"{where}.{name} is missing"
            raise ValueError(msg)
        found[name] = _decode(hint, data[name], f"{where}.{name}")
    try:
        return cls(**found)
    except ValueError as error:
        msg = f"{where}: {error}"
        raise ValueError(msg) from error


def _check_keys(cls: type, data: dict[Any, Any], where: str) -> None:
    """Refuse keys that are no fields: they would be lost without a word."""
    known = {name for name, _ in _fields(cls)} | ({TYPE_KEY} if hasattr(cls, "json_type") else set())
    for key in data:
        if key not in known:
            msg = f"{where}.{key} is not a field of {cls.__name__}"
            raise ValueError(msg)


def _fields(cls: type) -> tuple[tuple[str, Any], ...]:
    """Give names and types of the fields of a model class."""
    return _fields_once(cast("Hashable", cls))


@functools.cache
def _fields_once(cls: Any) -> tuple[tuple[str, Any], ...]:
    """Work out the types once a class: a memo of a constant."""
    hints = typing.get_type_hints(cls)
    return tuple((field.name, hints[field.name]) for field in attrs.fields(cls))


def _wrong(where: str, wanted: str, data: object) -> ValueError:
    return ValueError(f"{where} must be {wanted}, not {reprlib.repr(data)}")


def _decode(hint: Any, data: object, where: str) -> Any:
    origin = typing.get_origin(hint)
    if origin in _UNIONS:
        return _decode_union(typing.get_args(hint), data, where)
    if origin is tuple:
        if not isinstance(data, list):
            raise _wrong(where, "a list", data)
        (item, _) = typing.get_args(hint)
        return tuple(_decode(item, x, f"{where}[{i}]") for i, x in enumerate(data))
    if origin is typing.Literal:
        if data not in typing.get_args(hint):
            raise _wrong(where, f"one of {', '.join(typing.get_args(hint))}", data)
        return data
    return _decode_plain(hint, data, where)


def _decode_union(options: tuple[Any, ...], data: object, where: str) -> Any:
    if data is None and type(None) in options:
        return None
    options = tuple(option for option in options if option is not type(None))
    if datetime.datetime in options:
        return _decode_when(data, where)
    if len(options) == 1:
        return _decode(options[0], data, where)
    by_name = {option.json_type: option for option in options}
    name = data.get(TYPE_KEY) if isinstance(data, dict) else None
    if not isinstance(name, str) or name not in by_name:
        raise _wrong(f"{where}.{TYPE_KEY}", f"one of {', '.join(by_name)}", name)
    return decode(by_name[name], data, where)


def _decode_plain(hint: Any, data: object, where: str) -> Any:
    if attrs.has(hint):
        return decode(hint, data, where)
    if hint is Decimal:
        return _decode_decimal(data, where)
    if type(data) is not hint or (hint is int and cast("int", data) < 0):
        raise _wrong(where, _CHECKED[hint], data)
    return data


def _written(kind: type, data: object) -> bool:
    return isinstance(data, str) and re.search(PATTERNS[kind], data, re.ASCII) is not None and data[-1] != "\n"


def _decode_decimal(data: object, where: str) -> Decimal:
    if not _written(Decimal, data):
        raise _wrong(where, "a decimal number as a string of digits", data)
    return Decimal(cast("str", data))


def _decode_when(data: object, where: str) -> datetime.date:
    for kind in (datetime.date, datetime.datetime):
        if _written(kind, data):
            try:
                return kind.fromisoformat(cast("str", data))
            except ValueError:
                break
    raise _wrong(where, "an ISO 8601 date or time", data)
