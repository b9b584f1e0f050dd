"""The designs that come with the product, and reading one from its file."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import ValidationError

from certificates.errors import TemplateBroken
from certificates.template import CertificateTemplate
from trainer.resources import resource_path

CERTIFICATES = ("classic", "modern", "plain")  # 典雅, 现代, 素净
PASSES = ("pass", "pass_portrait")


def load_template(name: str) -> CertificateTemplate:
    """One of the designs above, as it comes. Raises KeyError for another name."""
    if name not in CERTIFICATES + PASSES:
        raise KeyError(name)
    return read_template(resource_path("templates", f"{name}.toml"))


def read_template(path: Path) -> CertificateTemplate:
    """A design from a file. Raises TemplateBroken saying where it is wrong."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return CertificateTemplate.model_validate(data)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError) as problem:
        raise TemplateBroken(template=path.name, reason=str(problem)) from problem
