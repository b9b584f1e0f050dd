"""Steps and what they add up to, resumed or not, whatever happens to the clocks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.factories import START, FixedClock
from trainer.attempts.steps import (
    AttemptClosed,
    AttemptState,
    Step,
    StepKind,
    apply,
    replay,
    used_now,
)
from trainer.clock import Uptime

SLOTS = 5


def step(number: int, kind: StepKind, *, used: float = 0.0, **fields: object) -> Step:
    return Step(
        number=number, at=START, uptime=Uptime("A", used), kind=kind, used=used, **fields
    )  # fmt: skip


def test_nothing_happened_yet() -> None:
    state = AttemptState()

    assert (state.used, state.next_number, state.responses) == (0.0, 0, {})
    assert used_now(state, START, Uptime("A", 5)) == 0.0
    assert replay([]) == state


@pytest.mark.parametrize("number", [0, 2, 5, -1])
def test_a_gap_in_the_numbers_is_a_bug(number: int) -> None:
    state = replay([step(0, StepKind.START)])

    with pytest.raises(ValueError, match="after 0"):
        apply(state, step(number, StepKind.VISIT, slot=1))


@pytest.mark.parametrize("kind", list(StepKind))
def test_nothing_happens_after_the_hand_in(kind: StepKind) -> None:
    state = replay([step(0, StepKind.START), step(1, StepKind.HAND_IN)])

    with pytest.raises(AttemptClosed) as caught:
        apply(state, step(2, kind, slot=0, data={"on": True}))
    assert caught.value.code == "attempt_closed"


def test_time_goes_to_the_question_that_was_open() -> None:
    state = replay(
        [
            step(0, StepKind.START),
            step(1, StepKind.ANSWER, used=10, slot=0, data={}),
            step(2, StepKind.VISIT, used=15, slot=3),
            step(3, StepKind.BEAT, used=15),
            step(4, StepKind.VISIT, used=40, slot=0),
            step(5, StepKind.HAND_IN, used=47),
        ]
    )

    assert state.spent == {0: 22.0, 3: 25.0}
    assert state.used == 47


class Sitting(RuleBasedStateMachine):
    """A learner at work, against a model of plain dictionaries."""

    @initialize()
    def start(self) -> None:
        self.clock = FixedClock()
        self.steps: list[Step] = []
        self.state = AttemptState()
        self.answers: dict[int, object] = {}
        self.flags: set[int] = set()
        self.revealed: set[int] = set()
        self.current = 0
        self.at_least = 0.0
        self.closed = False
        self.do(StepKind.START)

    def do(self, kind: StepKind, slot: int | None = None, data: object = None) -> None:
        now, uptime = self.clock.now(), self.clock.uptime()
        new = Step(
            number=self.state.next_number, at=now, uptime=uptime, kind=kind,
            used=used_now(self.state, now, uptime), slot=slot, data=data,
        )  # fmt: skip
        if self.closed:
            with pytest.raises(AttemptClosed):
                apply(self.state, new)
            return
        self.state = apply(self.state, new)
        self.steps.append(new)

    @rule(slot=st.integers(0, SLOTS - 1))
    def visit(self, slot: int) -> None:
        self.do(StepKind.VISIT, slot)
        if not self.closed:
            self.current = slot

    @rule(slot=st.integers(0, SLOTS - 1), data=st.dictionaries(st.text(), st.integers()))
    def answer(self, slot: int, data: dict[str, int]) -> None:
        self.do(StepKind.ANSWER, slot, data)
        if not self.closed:
            self.answers[slot] = data

    @rule(slot=st.integers(0, SLOTS - 1))
    def take_back(self, slot: int) -> None:
        self.do(StepKind.ANSWER, slot, None)
        if not self.closed:
            self.answers.pop(slot, None)

    @rule(slot=st.integers(0, SLOTS - 1), on=st.booleans())
    def flag(self, slot: int, on: bool) -> None:
        self.do(StepKind.FLAG, slot, {"on": on})
        if not self.closed:
            (self.flags.add if on else self.flags.discard)(slot)

    @rule(slot=st.integers(0, SLOTS - 1))
    def reveal(self, slot: int) -> None:
        self.do(StepKind.REVEAL, slot)
        if not self.closed:
            self.revealed.add(slot)

    @rule()
    def beat(self) -> None:
        self.do(StepKind.BEAT)

    @rule(seconds=st.floats(0, 3600))
    def time_passes(self, seconds: float) -> None:
        self.clock.go_on(seconds)
        if not self.closed:
            self.at_least += seconds

    @rule(hours=st.integers(-48, 48))
    def somebody_turns_the_wall_clock(self, hours: int) -> None:
        self.clock.turn_wall_clock(timedelta(hours=hours))

    @rule(off=st.floats(0, 3600), up=st.floats(1, 600))
    def the_machine_restarts(self, off: float, up: float) -> None:
        # What ran since the last step is lost to the clocks only if somebody set the wall back.
        self.at_least = self.state.used + up
        self.clock.restart(off=off, up=up)

    @rule()
    def the_program_is_closed_and_opened_again(self) -> None:
        self.state = replay(self.steps)

    @precondition(lambda self: not self.closed and len(self.steps) > 5)
    @rule()
    def hand_in(self) -> None:
        self.do(StepKind.HAND_IN)
        self.closed = True

    @invariant()
    def the_state_is_that_of_the_model(self) -> None:
        state = self.state
        assert state.responses == self.answers
        assert state.flags == self.flags
        assert state.revealed == self.revealed
        assert state.current == self.current
        assert state.handed_in is self.closed

    @invariant()
    def the_steps_tell_everything(self) -> None:
        assert replay(self.steps) == self.state
        assert [one.number for one in self.steps] == list(range(len(self.steps)))

    @invariant()
    def used_time_only_grows_and_is_shared_out(self) -> None:
        used = [one.used for one in self.steps]
        assert used == sorted(used)
        assert sum(self.state.spent.values()) == pytest.approx(self.state.used)

    @invariant()
    def nobody_gains_time(self) -> None:
        if self.closed:
            return
        used = used_now(self.state, self.clock.now(), self.clock.uptime())
        assert used >= self.at_least - 1e-3


TestSitting = Sitting.TestCase
