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
from collections.abc import Hashable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeVar, Union, cast

import attrs

T = TypeVar("T")

#: Values that are written once, in a list of the article; elsewhere stands their number in it. Without that, a speaker
#: with a thousand mentions would be written out in each of a thousand quotations. By the name of the list.
Lists = Mapping[str, Sequence[Any]]

#: Key that tells the members of a union of model classes apart.
TYPE_KEY = "type"

_NONE: Mapping[Any, Any] = types.MappingProxyType({})
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


def numbered(lists: Lists) -> dict[Any, int]:
    """Give the number of every value that stands in a list."""
    return {value: index for values in lists.values() for index, value in reversed(list(enumerate(values)))}


def encode(value: Any, numbers: Mapping[Any, int] = _NONE) -> Any:
    """Give str, int, bool, None, list or dict for a model value of any depth."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, tuple):
        return [encode(item, numbers) for item in value]
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if hasattr(type(value), "json_list") and value in numbers:
        return numbers[value]
    return encode_fields(value, numbers)


def encode_fields(value: Any, numbers: Mapping[Any, int] = _NONE) -> dict[str, Any]:
    """Give a dict of the fields of a model value, its class name first where a union needs it."""
    name = getattr(type(value), "json_type", None)
    fields = {name: encode(getattr(value, name), numbers) for name, _ in _fields(type(value))}
    return {TYPE_KEY: name} | fields if name else fields


def decode(cls: type[T], data: object, where: str = "article", lists: Lists = _NONE) -> T:
    """Build a model value from data that `encode_fields` gave.

    A list of the article that is given is taken as it is, and not read again.

    Raises:
        ValueError: for anything else, naming the first field that is wrong.
    """
    if not isinstance(data, dict):
        raise _wrong(where, "an object", data)
    _check_keys(cls, data, where)
    found = {name: _decode(hint, data[name], f"{where}.{name}", lists) for name, hint in _fields(cls)}
    try:
        return cls(**found)
    except ValueError as error:
        msg = f"{where}: {error}"
        raise ValueError(msg) from error


def decode_list(cls: type[T], data: object, where: str) -> tuple[T, ...]:
    """Build a list of model values.

    Raises:
        ValueError: for anything else, naming the first field that is wrong.
    """
    found: tuple[T, ...] = _decode(tuple[cls, ...], data, where, _NONE)  # type: ignore[valid-type]
    return found


def _check_keys(cls: type, data: dict[Any, Any], where: str) -> None:
    """Refuse keys that are no fields, which would be lost without a word, and fields that are not there."""
    names = [name for name, _ in _fields(cls)]
    for name in names:
        if name not in data:
            msg = f"{where}.{name} is missing"
            raise ValueError(msg)
    known = {*names, TYPE_KEY} if hasattr(cls, "json_type") else set(names)
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


def _decode(hint: Any, data: object, where: str, lists: Lists) -> Any:
    origin = typing.get_origin(hint)
    if origin in _UNIONS:
        return _decode_union(typing.get_args(hint), data, where, lists)
    if origin is tuple:
        if not isinstance(data, list):
            raise _wrong(where, "a list", data)
        (item, _) = typing.get_args(hint)
        return tuple(_decode(item, x, f"{where}[{i}]", lists) for i, x in enumerate(data))
    if origin is typing.Literal:
        if data not in typing.get_args(hint):
            raise _wrong(where, f"one of {', '.join(typing.get_args(hint))}", data)
        return data
    return _decode_plain(hint, data, where, lists)


def _decode_union(options: tuple[Any, ...], data: object, where: str, lists: Lists) -> Any:
    if data is None and type(None) in options:
        return None
    options = tuple(option for option in options if option is not type(None))
    if datetime.datetime in options:
        return _decode_when(data, where)
    if len(options) == 1:
        return _decode(options[0], data, where, lists)
    by_name = {option.json_type: option for option in options}
    name = data.get(TYPE_KEY) if isinstance(data, dict) else None
    if not isinstance(name, str) or name not in by_name:
        raise _wrong(f"{where}.{TYPE_KEY}", f"one of {', '.join(by_name)}", name)
    return decode(by_name[name], data, where, lists)


def _decode_plain(hint: Any, data: object, where: str, lists: Lists) -> Any:
    name = getattr(hint, "json_list", "")
    if name in lists and type(data) is int:
        return _decode_number(name, data, where, lists[name])
    if attrs.has(hint):
        return decode(hint, data, where, lists)
    if hint is Decimal:
        return _decode_decimal(data, where)
    if type(data) is not hint or (hint is int and cast("int", data) < 0):
        raise _wrong(where, _CHECKED[hint], data)
    return data


def _decode_number(name: str, number: int, where: str, values: Sequence[Any]) -> Any:
    if not 0 <= number < len(values):
        msg = f"{where} is number {number} of article.{name}, which has {len(values)}: is it truncated?"
        raise ValueError(msg)
    return values[number]


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
