"""The terms of the Web Annotation vocabulary that the export uses (https://www.w3.org/TR/annotation-vocab/)."""

_OA = "http://www.w3.org/ns/oa#"
_XSD = "http://www.w3.org/2001/XMLSchema#"

#: What the recommendation's own context says of these terms.
CONTEXT = {
    "@context": {
        "id": "@id",
        "type": "@type",
        **{
            name: f"{_OA}{name}"
            for name in (
                "Annotation",
                "TextualBody",
                "TextPositionSelector",
                "DataPositionSelector",
                "TextQuoteSelector",
                "describing",
                "tagging",
            )
        },
        "motivation": {"@id": f"{_OA}motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": f"{_OA}hasPurpose", "@type": "@vocab"},
        "body": {"@id": f"{_OA}hasBody", "@type": "@id"},
        "target": {"@id": f"{_OA}hasTarget", "@type": "@id"},
        "source": {"@id": f"{_OA}hasSource", "@type": "@id"},
        "selector": {"@id": f"{_OA}hasSelector", "@type": "@id"},
        "start": {"@id": f"{_OA}start", "@type": f"{_XSD}nonNegativeInteger"},
        "end": {"@id": f"{_OA}end", "@type": f"{_XSD}nonNegativeInteger"},
        "exact": f"{_OA}exact",
        "prefix": f"{_OA}prefix",
        "suffix": f"{_OA}suffix",
        "format": "http://purl.org/dc/elements/1.1/format",
        "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    }
}
