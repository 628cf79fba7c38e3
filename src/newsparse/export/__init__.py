"""Articles in the shapes that other programs take. Pure functions: nothing is written, sent or drawn."""

from newsparse.export.annotations import web_annotations
from newsparse.export.chunks import chunks
from newsparse.export.html import html
from newsparse.export.jsonld import json_ld
from newsparse.export.offsets import OffsetUnit
from newsparse.export.records import RECORD_FIELDS, records
from newsparse.export.schema import json_schema
from newsparse.model.article import SCHEMA_VERSION

__all__ = [
    "RECORD_FIELDS",
    "SCHEMA_VERSION",
    "OffsetUnit",
    "chunks",
    "html",
    "json_ld",
    "json_schema",
    "records",
    "web_annotations",
]
