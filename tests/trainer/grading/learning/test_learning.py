"""Learning: wordings in, vectors and weights out; the same in, the same out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from trainer.grading.engine import RubricMarker
from trainer.grading.learning.__main__ import Teacher, write
from trainer.grading.learning.encoder import Family, Settings, learn_vectors
from trainer.grading.learning.items import read_sets, sparse
from trainer.grading.learning.logistic import fit, fit_best
from trainer.grading.learning.stance import learn_stance
from trainer.grading.learning.wordings import BadWordings, read_scenes
from trainer.grading.pinyin import sound
from trainer.grading.weights import read_learned
from trainer.resources import bank_root, resource_path

SCENES = """\
# 师傅约好两点上门，路上堵车 | phrasing
P 说明晚到的原因
= 路上堵车了
1 高架上堵死了
11 前面出了事故车不动
0 我没什么好解释的
h0 路上有点情况
T 叫用户干等 | major
= 您等着吧
1 反正您在家也没事等等呗
1 急什么慢慢等
0 不会让您白等的
0 不用干等我先打电话
"""


def scenes_in(folder: Path, text: str = SCENES) -> Path:
    (folder / "some.txt").write_text(text, encoding="utf-8")
    return folder


def test_scenes_are_read_with_their_marks(tmp_path):
    (scene,) = read_scenes(scenes_in(tmp_path))
    point, taboo = scene.goals

    assert (scene.text, scene.type) == ("师傅约好两点上门，路上堵车", "phrasing")
    assert (point.kind, point.text, point.examples) == ("P", "说明晚到的原因", ("路上堵车了",))
    assert [w.mark for w in point.wordings] == [1, 1, 0, 0.25]
    assert [w.agreed for w in point.wordings] == [True, True, True, False]
    assert (taboo.kind, taboo.severity) == ("T", "major")
    assert [p.id for p in scene.rubric().points] == ["p0"]
    assert [t.id for t in scene.rubric().taboos] == ["t1"]


def test_a_bad_line_is_named(tmp_path):
    with pytest.raises(BadWordings, match=r"some\.txt, scene from line 1: .*\+ 高架"):
        read_scenes(scenes_in(tmp_path, SCENES.replace("1 高架", "+ 高架")))


def test_the_shipped_wordings_are_all_marked():
    """Hundreds of goals, thousands of lines, none twice in a goal."""
    goals = [goal for scene in read_scenes(resource_path("wordings")) for goal in scene.goals]

    assert len(goals) > 2000
    assert sum(len(goal.wordings) for goal in goals) > 30_000
    for goal in goals:
        texts = [wording.text for wording in goal.wordings]
        assert len(set(texts)) == len(texts)


def test_wordings_of_a_family_come_near_each_other():
    """Tokens 0–2 belong to one family, 3–5 to another; 6 is in both and tells nothing."""

    def rows(*tokens: int) -> np.ndarray:
        return np.array(tokens, np.intp)

    families = [
        Family(rows(0, 6), (rows(1, 6),), (rows(1, 6), rows(2, 6), rows(0, 2)), (rows(6),)),
        Family(rows(3, 6), (rows(4, 6),), (rows(4, 6), rows(5, 6), rows(3, 5)), (rows(6),)),
    ]
    settings = Settings(dimensions=8, rounds=60, batch=4)
    table = learn_vectors(families, 7, settings)
    near = table / np.linalg.norm(table, axis=1, keepdims=True)

    assert near[0] @ near[2] > near[0] @ near[5]
    assert near[3] @ near[4] > near[1] @ near[4]
    assert np.array_equal(table, learn_vectors(families, 7, settings))


def test_a_stance_is_told_by_the_tokens_that_differ():
    bags = [np.array(bag, np.intp) for bag in ([0, 2], [0, 3], [1, 2], [1, 3], [])]
    weights, bias = learn_stance(bags, [True, True, False, False, True], 4, ridge=0.01)

    assert weights[0] + bias > 1
    assert weights[1] + bias < -1
    assert abs(weights[2]) < 0.1


def test_logistic_regression_finds_the_odds():
    """Three of four with the feature, one of four without: log-odds ±log 3."""
    features = np.array([[1.0]] * 4 + [[0.0]] * 4)
    wanted = np.array([1, 1, 1, 0, 1, 0, 0, 0], float)
    bias, weight = fit(features, wanted, np.ones(8), ridge=1e-6)

    assert bias == pytest.approx(-np.log(3), abs=0.01)
    assert weight == pytest.approx(2 * np.log(3), abs=0.01)


def test_the_best_window_decides():
    """The second feature tells; the first, by which the search begins, doesn't."""
    chance = np.random.default_rng(1)
    bags, wanted = [], []
    for n in range(200):
        bag = np.column_stack([chance.random(5), np.zeros(5)])
        bag[n % 5, 1] = float(n % 2)
        bags.append(bag)
        wanted.append(float(n % 2))
    found = fit_best(bags, np.array(wanted), np.ones(200), ridge=0.1)

    assert found[2] > 3
    assert abs(found[1]) < abs(found[2])


def test_a_sparse_item_has_one_example_a_part():
    item = read_sets(bank_root())[0].item
    thin = sparse(item)

    assert {len(part.examples) for part in (*thin.rubric.points, *thin.rubric.taboos)} == {1}
    assert [p.expect for p in thin.rubric.points] == [p.expect for p in item.rubric.points]


def test_what_is_learned_can_be_used(tmp_path, delivery):
    """The whole way on two scenes and three items; what is written is what is read."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    scenes = read_scenes(scenes_in(folder, f"{SCENES}\n{SCENES.replace('堵车', '爆胎')}")) * 2
    sets = [one for one in read_sets(bank_root()) if one.item.rubric.taboos][:3]
    teacher = Teacher(Settings(dimensions=8, rounds=2))
    learned = teacher.learn(scenes, sets, teacher.meaning(scenes))
    write(learned, tmp_path)
    read = read_learned(tmp_path)

    assert read.points == learned.points
    assert read.taboos == learned.taboos
    said = ("高架上堵死了", sound("高架上堵死了"), frozenset[str]())
    assert np.array_equal(
        read.meaning.sense(*said).direction, learned.meaning.sense(*said).direction
    )
    assert 0 <= RubricMarker(read).grade_text(delivery, delivery.reference[:40]).fraction <= 1
