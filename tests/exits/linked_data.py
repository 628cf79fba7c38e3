"""A JSON-LD processor without a network: it knows the two contexts that the exports name, and refuses all others."""

from typing import Any

from pyld import jsonld

from cases import schema_org, web_annotation

CONTEXTS = {
    "https://schema.org": schema_org.CONTEXT,
    "http://www.w3.org/ns/anno.jsonld": web_annotation.CONTEXT,
}


def _load(address: str, _: dict[str, Any]) -> dict[str, Any]:
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": CONTEXTS[address],
    }


def expand(data: object) -> list[dict[str, Any]]:
    """Give the data with every term as an IRI."""
    expanded: list[dict[str, Any]] = jsonld.expand(data, {"documentLoader": _load})
    return expanded


def flatten(data: object) -> list[dict[str, Any]]:
    """Give every node once."""
    flat: list[dict[str, Any]] = jsonld.flatten(data, None, {"documentLoader": _load})
    return flat


def terms(data: object) -> int:
    """Count the properties of plain JSON-LD, its keywords left out."""
    if isinstance(data, list):
        return sum(terms(item) for item in data)
    if not isinstance(data, dict):
        return 0
    keywords = {"@context", "@id", "@type", "@value", "id", "type"}
    return sum((key not in keywords) + terms(value) for key, value in data.items())
