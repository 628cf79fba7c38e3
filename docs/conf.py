"""Settings of the documentation. It builds offline: nothing is fetched."""

import importlib.metadata
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

from rule_tables import write_tables  # noqa: E402 - it lies beside this file

write_tables(HERE / "_generated")

project = "newsparse"
author = "The newsparse developers"
copyright = "2026, the newsparse developers"  # noqa: A001 - Sphinx wants this name
release = version = importlib.metadata.version("newsparse")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build", "_generated"]
html_theme = "furo"
html_title = "newsparse"

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_format = "short"
default_role = "py:obj"
napoleon_google_docstring = True

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

# Names of other projects are not linked: their inventories would have to be fetched.
nitpick_ignore_regex = [(r"py:.*", r"(?!newsparse).*")]
nitpick_ignore = [("py:class", "newsparse.model.article.HasSpan")]  # "anything with a span"; said in words
doctest_test_doctest_blocks = ""  # docstrings are tested where they stand, by pytest
doctest_global_setup = "import datetime\nimport newsparse"
