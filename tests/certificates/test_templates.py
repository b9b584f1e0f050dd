from __future__ import annotations

import re
from pathlib import Path

import pytest

from certificates import CERTIFICATES, PASSES, load_template, read_template
from certificates.colour import contrast, readable, tint
from certificates.errors import TemplateBroken
from certificates.fields import hold
from certificates.srgb import profile
from trainer.resources import resource_path

DESIGNS = CERTIFICATES + PASSES
CONDITIONS = {
    "logo", "seal", "signature", "signer", "photo", "scores", "check_code", "employee_no",
    "hotline", "site", "reviewed", "role", "subtitle", "watermark", "tint", "han_date", "extra",
}  # fmt: skip


@pytest.mark.parametrize("design", DESIGNS)
def test_conditions_and_options_are_ones_that_can_hold(design: str) -> None:
    template = load_template(design)

    assert template.options <= CONDITIONS
    for page in template.pages:
        for element in (*page.static, *page.texts, *page.paragraphs):
            assert {name.removeprefix("!") for name in element.when} <= CONDITIONS


@pytest.mark.parametrize("design", DESIGNS)
def test_every_colour_of_a_design_is_in_its_palette(design: str) -> None:
    source = resource_path("templates", f"{design}.toml").read_text(encoding="utf-8")
    used = re.findall(r'\b(?:fill|stroke|shade|colour|ground|edge_colour) = "(\w+)"', source)

    assert set(used) <= set(load_template(design).palette)


@pytest.mark.parametrize(("design", "floor"), [(name, 7) for name in CERTIFICATES] + [
    (name, 6) for name in PASSES
])  # fmt: skip
def test_no_type_is_smaller_than_people_can_read(design: str, floor: float) -> None:
    for page in load_template(design).pages:
        for text in page.texts:
            sizes = [text.size, text.fit.min_size if text.fit else text.size]
            sizes += [text.two_lines.min_size] if text.two_lines else []
            assert min(sizes) >= floor, text.id


@pytest.mark.parametrize("design", DESIGNS)
def test_every_text_reads_well_on_its_ground(design: str) -> None:
    template = load_template(design)
    palette = template.palette
    panel = palette.get("co", "#000000")
    on_panel = {"white", "soft", "gold"}
    for page in template.pages:
        for text in page.texts:
            ground = panel if text.colour in on_panel else palette.get("tint", "#FFFFFF")
            assert contrast(palette[text.colour], ground) >= 4.5, text.id


def test_the_derived_tints_are_those_of_the_drawing() -> None:
    palette = load_template("modern").palette

    assert tint(palette["co"], 0.14) == palette["co_line"]
    assert tint(palette["co"], 0.82) == palette["soft"]


@pytest.mark.parametrize("colour", ["#16467A", "#7A1FA2", "#FFD400", "#22CC88", "#FFFFFF"])
def test_a_company_colour_is_darkened_until_text_on_it_can_be_read(colour: str) -> None:
    palette = load_template("modern").customised(colour=colour).palette

    assert contrast(palette["co"], "#FFFFFF") >= 4.5
    assert contrast(palette["co"], palette["gold"]) >= 3
    assert palette["co_line"] == tint(palette["co"], 0.14)


def test_a_dark_company_colour_stays_as_it_is() -> None:
    assert load_template("plain").customised(colour="#16467a").palette["black"] == "#16467A"
    assert readable("#000000", against={"#FFFFFF": 7}) == "#000000"


def test_the_classic_design_keeps_its_own_colours() -> None:
    template = load_template("classic")

    assert template.customised(colour="#16467A").palette == template.palette


@pytest.mark.parametrize("first", DESIGNS)
def test_customising_leaves_the_design_as_it_was(first: str) -> None:
    template = load_template(first)

    changed = template.customised(wording={"title": "合格证"}, switch_off=frozenset({"site"}))

    assert changed.wording["title"] == "合格证"
    assert "site" not in changed.options
    assert template == load_template(first)


@pytest.mark.parametrize(
    ("when", "true", "expected"),
    [
        ((), set(), True),
        (("seal",), {"seal"}, True),
        (("seal",), set(), False),
        (("!seal",), set(), True),
        (("!seal", "site"), {"site"}, True),
        (("!seal", "site"), {"site", "seal"}, False),
    ],
)
def test_all_conditions_must_hold(when: tuple[str, ...], true: set[str], expected: bool) -> None:
    assert hold(when, frozenset(true)) is expected


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (('name = "plain"', "name = "), "Invalid value"),
        (('kind = "certificate"', 'kind = "poster"'), "kind"),
        (("radius = 2.8", "radios = 2.8"), "radios"),
    ],
)
def test_a_broken_template_says_where(tmp_path: Path, change: tuple[str, str], reason: str) -> None:
    source = resource_path("templates", "plain.toml").read_text(encoding="utf-8")
    path = tmp_path / "mine.toml"
    path.write_text(source.replace(*change), encoding="utf-8")

    with pytest.raises(TemplateBroken) as caught:
        read_template(path)

    assert caught.value.details["template"] == "mine.toml"
    assert reason in str(caught.value.details["reason"])


def test_the_colour_profile_does_not_say_when_it_was_made() -> None:
    assert profile()[36:40] == b"acsp"
    assert profile()[24:36] == bytes(12)


def test_only_the_designs_that_come_along_can_be_asked_for() -> None:
    with pytest.raises(KeyError):
        load_template("../fonts/README")
