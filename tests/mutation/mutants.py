"""Small changes to the code of a function, one at a time: what a test suite should notice.

Each kind of change is a row of a table: a node it can be made to, and what the node becomes. Annotations, docstrings
and the messages of exceptions are left alone.
"""

import ast
import copy
from collections.abc import Callable, Iterator

from attrs import frozen

Change = Callable[[ast.AST], ast.AST | None]

OPPOSITES: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Continue: ast.Break,
    ast.Break: ast.Continue,
}


@frozen
class Mutant:
    """A function with one change: where it stands, what was changed, and the changed function's code."""

    qualname: str
    line: int
    column: int
    change: str
    tree: ast.FunctionDef


def opposite(node: ast.AST) -> ast.AST | None:
    """Turn an operator, or a jump, into its opposite or its neighbour."""
    other = OPPOSITES.get(type(node))
    return other() if other else None


def constant(node: ast.AST) -> ast.AST | None:
    """Change a constant: the other truth value, the next integer, another string."""
    if not isinstance(node, ast.Constant):
        return None
    value = node.value
    if isinstance(value, bool):
        return ast.Constant(not value)
    if isinstance(value, int):
        return ast.Constant(value + 1)
    return ast.Constant(f"{value}~") if isinstance(value, str) else None


def negated(node: ast.AST) -> ast.AST | None:
    """Turn a condition around."""
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
        return node
    return None


def positive(node: ast.AST) -> ast.AST | None:
    """Leave out a negation."""
    return node.operand if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) else None


def nothing(node: ast.AST) -> ast.AST | None:
    """Return nothing, or leave out a statement that is run for its effect; a caller takes False for nothing already."""
    if isinstance(node, ast.Return) and node.value and not is_false(node.value):
        node.value = ast.Constant(None)
        return node
    return ast.Pass() if isinstance(node, ast.AugAssign | ast.Expr) else None


def shorter(node: ast.AST) -> ast.AST | None:
    """Leave out the last operand of an and or an or; of two, the first alone is left."""
    if not isinstance(node, ast.BoolOp):
        return None
    node.values = node.values[:-1]
    return node if len(node.values) > 1 else node.values[0]


CHANGES: tuple[Change, ...] = (opposite, constant, negated, positive, nothing, shorter)


def is_false(node: ast.AST) -> bool:
    """Tell whether an expression is the constant None or False."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def left_alone(function: ast.FunctionDef) -> set[int]:
    """Give the nodes that are no behaviour: annotations, docstrings, messages of exceptions, decorators."""
    roots: list[ast.AST | None] = [function.returns, *function.decorator_list]
    for node in ast.walk(function):
        if isinstance(node, ast.arg | ast.AnnAssign):
            roots.append(node.annotation)
        if isinstance(node, ast.Raise):
            roots.append(node)
        if isinstance(node, ast.Assign) and any(
            isinstance(name, ast.Name) and name.id == "msg" for name in node.targets
        ):
            roots.append(node)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant | ast.Yield | ast.YieldFrom):
            roots.append(node if isinstance(node.value, ast.Constant) else None)
    return {id(node) for root in roots if root is not None for node in ast.walk(root)}


def functions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, ast.FunctionDef]]:
    """Give every function and method of a module with its qualified name; inner functions belong to the outer."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            yield prefix + node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from functions(node, f"{prefix}{node.name}.")


def mutants_of(source: str) -> Iterator[Mutant]:
    """Give every mutant of every function of a module."""
    tree = ast.parse(source)
    _part_operators(tree)
    for qualname, function in functions(tree):
        alone = left_alone(function)
        for index, node in enumerate(ast.walk(function)):
            if id(node) not in alone:
                yield from _mutants_at(qualname, function, index, node)


def _part_operators(tree: ast.AST) -> None:
    """Give every place its own operator: the parser has one object for all that are alike."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            node.ops = [type(operator)() for operator in node.ops]
        elif isinstance(node, ast.BoolOp | ast.BinOp | ast.UnaryOp | ast.AugAssign):
            node.op = type(node.op)()


def _mutants_at(qualname: str, function: ast.FunctionDef, index: int, node: ast.AST) -> Iterator[Mutant]:
    for change in CHANGES:
        if change(copy.copy(node)) is None:
            continue  # a copy of the whole function is dear
        changed = copy.deepcopy(function)
        target = list(ast.walk(changed))[index]
        before = ast.unparse(target) if not isinstance(target, ast.If | ast.While) else ast.unparse(target.test)
        other = change(target)
        if other is not None and other is not target:
            _Replace(target, other).visit(changed)
        ast.fix_missing_locations(changed)
        line, column = _place(node) or _place_above(function, node)
        yield Mutant(qualname, line, column, f"{change.__name__}: {before[:60] or type(node).__name__}", changed)


def _place(node: ast.AST) -> tuple[int, int] | None:
    return (node.lineno, node.col_offset) if isinstance(node, ast.expr | ast.stmt) else None


def _place_above(function: ast.FunctionDef, wanted: ast.AST) -> tuple[int, int]:
    """Give the line and the column of the expression that an operator belongs to."""
    for node in ast.walk(function):
        if any(child is wanted for child in ast.iter_child_nodes(node)):
            return _place(node) or (function.lineno, 0)
    return function.lineno, 0


class _Replace(ast.NodeTransformer):
    """Put another node in the place of one."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else self.generic_visit(node)
