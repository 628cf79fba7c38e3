"""Settings of the documentation. It builds offline: nothing is fetched."""

import importlib.metadata
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
GENERATED = HERE / "_generated"
sys.path.insert(0, str(HERE))

from figures import write_figures  # noqa: E402 - it lies beside this file
from inventories import write_inventories  # noqa: E402
from rule_tables import write_tables  # noqa: E402
from samples import write_samples  # noqa: E402

for write in (write_figures, write_inventories, write_tables, write_samples):
    write(GENERATED)

project = "newsparse"
author = "The newsparse developers"
copyright = "2026, the newsparse developers"  # noqa: A001 - Sphinx wants this name
release = version = importlib.metadata.version("newsparse")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build", "_generated"]

html_theme = "furo"
html_title = "newsparse"
html_static_path = ["_static", "_generated/static"]
html_css_files = ["pages.css"]
html_extra_path = ["llms.txt"]
html_show_sphinx = False
html_theme_options = {"navigation_with_keys": True}

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_format = "short"
autodoc_typehints_description_target = "documented_params"
default_role = "py:obj"
napoleon_google_docstring = True
napoleon_attr_annotations = True
napoleon_use_ivar = True
python_use_unqualified_type_names = True

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
copybutton_exclude = ".linenos, .gp, .go"

#: Where names of other projects are documented. The second half is a subset of their inventory that is kept here, so
#: that nothing is fetched; ``inventories.py`` says how it was made.
intersphinx_mapping = {
    name: (address, str(GENERATED / f"{name}.inv"))
    for name, address in {
        "python": "https://docs.python.org/3",
        "attrs": "https://www.attrs.org/en/stable",
        "dateparser": "https://dateparser.readthedocs.io/en/latest",
    }.items()
}
nitpick_ignore = [("py:class", "newsparse.model.article.HasSpan")]  # "anything with a span"; said in words

doctest_test_doctest_blocks = ""  # docstrings are tested where they stand, by pytest
#: Examples that write a file do so in a folder of their own.
doctest_global_setup = """
import datetime, os, tempfile
import newsparse
_home, _folder = os.getcwd(), tempfile.TemporaryDirectory()
os.chdir(_folder.name)
"""
doctest_global_cleanup = """
os.chdir(_home)
_folder.cleanup()
"""

linkcheck_timeout = 10
linkcheck_retries = 1
