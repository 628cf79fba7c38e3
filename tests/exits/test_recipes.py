"""Every recipe of the documentation runs with the real library, and prints what the documentation shows."""

import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "examples" / "recipes"

#: Each recipe with what it needs: modules, and programs.
RECIPES = {
    "from_web_page": ("trafilatura",),
    "with_pandas": ("pandas",),
    "with_polars": ("polars",),
    "with_arrow_and_datasets": ("pyarrow", "datasets"),
    "with_spacy": ("spacy",),
    "with_langchain": ("langchain_core",),
    "with_llama_index": ("llama_index",),
    "with_processes": ("tqdm",),
    "with_dask": ("dask", "pandas"),
    "with_spark": ("pyspark", "pandas", "java"),
}
PROGRAMS = {"java"}


def missing(needed: str) -> bool:
    """Tell whether a module or a program is not there."""
    return shutil.which(needed) is None if needed in PROGRAMS else importlib.util.find_spec(needed) is None


def run(name: str, *arguments: str) -> str:
    """Run a recipe, and give what it prints."""
    command = [sys.executable, f"{name}.py", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "HF_HUB_OFFLINE": "1", "SPARK_LOCAL_IP": "127.0.0.1"}
    done = subprocess.run(  # noqa: S603
        command, cwd=FOLDER, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=500
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_prints_what_is_shown(name: str) -> None:
    """The output is that of the documentation. To renew one: python NAME.py > outputs/NAME.txt, then read it."""
    absent = [needed for needed in RECIPES[name] if missing(needed)]
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)}")

    assert run(name) == (FOLDER / "outputs" / f"{name}.txt").read_text(encoding="utf-8")


def test_every_recipe_is_tested_and_shown() -> None:
    """No recipe is without a test, an output, or a place in the documentation."""
    page = (ROOT / "docs" / "howto" / "recipes.md").read_text(encoding="utf-8")
    recipes = {file.stem for file in FOLDER.glob("*.py")} - {"archive"}

    assert recipes == set(RECIPES) == {file.stem for file in (FOLDER / "outputs").glob("*.txt")}
    for name in recipes:
        assert f"examples/recipes/{name}.py" in page
        assert f"examples/recipes/outputs/{name}.txt" in page


def test_recipes_use_nothing_but_the_public_interface() -> None:
    """A recipe shows what a user would write: it imports newsparse and newsparse.export, no module of the inside."""
    for file in FOLDER.glob("*.py"):
        imported = re.findall(r"^(?:from|import) (newsparse\S*)", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(imported) <= {"newsparse", "newsparse.export"}, file.name
