"""The pages: one module or folder each, found by themselves."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ui.pages.spec import PageSpec


@cache
def page_specs() -> dict[str, PageSpec]:
    """Every page by its key, in the order of the rail."""
    names = [module.name for module in iter_modules(__path__) if module.name != "spec"]
    specs = [import_module(f"{__name__}.{name}").PAGE for name in names]
    return {spec.key: spec for spec in sorted(specs, key=lambda spec: spec.order)}
