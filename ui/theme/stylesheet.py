"""The application's stylesheet: `resources/themes/application.qss` filled with the tokens."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from string import Template

from trainer.resources import resource_path
from ui.theme.tokens import Theme


@cache
def _template() -> Template:
    return Template(resource_path("themes", "application.qss").read_text("utf-8"))


def stylesheet(theme: Theme) -> str:
    """The stylesheet of `theme`. Raises KeyError where the file names an unknown token."""
    values: dict[str, object] = {
        role.replace("-", "_"): hex_ for role, hex_ in theme.colours.items()
    }
    for group in ("type", "radius", "height"):
        sizes = asdict(getattr(theme, group))
        values |= {f"{group}_{name}": size for name, size in sizes.items()}
    for name in ("tick", "dash"):
        values[name] = resource_path("themes", f"{name}.svg").as_posix()
    values["label_tones"] = "\n".join(
        f'QLabel[tone="{role}"] {{ color: {hex_}; }}' for role, hex_ in theme.colours.items()
    )
    return _template().substitute(values)
