"""The JSON Schema of `Article.to_dict`, made from the model's own types, so that the two cannot drift apart."""

import datetime
import types
import typing
from decimal import Decimal
from typing import Any, Union

import attrs

from newsparse.model import Article

#: Raised whenever the form of `Article.to_dict` changes.
SCHEMA_VERSION = 1

_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "minimum": 0},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    Decimal: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    datetime.date: {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    datetime.datetime: {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"},
}


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of what `Article.to_dict` writes.

    >>> schema = json_schema()
    >>> schema["properties"]["language"], schema["$defs"]["Span"]["required"]
    ({'type': 'string'}, ['start', 'end'])
    """
    definitions: dict[str, Any] = {}
    article = _object(Article, definitions)
    article["properties"] = {"newsparse": {"type": "string"}} | article["properties"]
    article["required"] = ["newsparse", *article["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsparse:article:{SCHEMA_VERSION}",
        "title": "newsparse article",
        **article,
        "$defs": definitions,
    }


def _object(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    names = [field.name for field in attrs.fields(cls)]
    properties = {name: _schema(hints[name], definitions) for name in names}
    tag = getattr(cls, "json_type", None)
    if tag:
        properties = {"type": {"const": tag}} | properties
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(part, definitions) for part in parts]}
    if origin is tuple:
        return {"type": "array", "items": _schema(parts[0], definitions)}
    if origin is typing.Literal:
        return {"enum": list(parts)}
    if hint in _PLAIN:
        return dict(_PLAIN[hint])
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}
        definitions[hint.__name__] = _object(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}
