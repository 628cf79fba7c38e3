"""The version of the library, also written into every serialised article."""

__version__ = "0.1.0"
