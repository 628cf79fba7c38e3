"""The JSON Schema of `Article.to_dict`, made from the model's own types, so that the two cannot drift apart."""

import types
import typing
from typing import Any, Union

import attrs

from newsparse.model import Article
from newsparse.model.article import SCHEMA_KEY, SCHEMA_VERSION, VERSION_KEY
from newsparse.model.codec import PATTERNS

_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "minimum": 0},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    **{kind: {"type": "string", "pattern": pattern} for kind, pattern in PATTERNS.items()},
}


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of what `~newsparse.Article.to_dict` writes.

    Its ``$id`` ends in the version of the form, which every article carries under ``schema``. The version is raised
    whenever the form changes, and `~newsparse.Article.from_dict` refuses all others.

    >>> schema = json_schema()
    >>> schema["properties"]["language"], schema["$defs"]["Span"]["required"]
    ({'type': 'string'}, ['start', 'end'])
    """
    definitions: dict[str, Any] = {}
    article = _object(Article, definitions)
    article["properties"] = {VERSION_KEY: {"type": "string"}, SCHEMA_KEY: {"const": SCHEMA_VERSION}} | article[
        "properties"
    ]
    article["required"] = [VERSION_KEY, SCHEMA_KEY, *article["required"]]
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
        numbers = [_PLAIN[int] for part in parts if hasattr(part, "json_list")]  # numbers in the article's own list
        return {"anyOf": [*numbers, *(_schema(part, definitions) for part in parts)]}
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
