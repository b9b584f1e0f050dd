"""The sample people of the demo. All of them are invented."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.accounts import Role
from trainer.settings import Organisation
from trainer.usecases.accounts import NewAccount
from ui.signin.first_start import SAMPLES

ADMINISTRATOR = NewAccount(
    "0001", "赵雨晴", unit="培训中心", job_title="中心主管", role=Role.ADMINISTRATOR
)
LEARNER, INSTRUCTOR, HR = SAMPLES
ORGANISATION = Organisation(
    centre="晴川家电服务培训认证中心", signer="周明远", hotline="400-000-0000"
)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whose passed exam waits at the certificate desk."""

    account: NewAccount
    exam: str
    days_ago: float


def _colleague(number: str, name: str, unit: str, exam: str, days_ago: float) -> Colleague:
    return Colleague(NewAccount(number, name, unit=unit, job_title="服务工程师"), exam, days_ago)


COLLEAGUES = (
    _colleague("0098", "郑国栋", "入户服务二组", "exam-star-4", 1.1),
    _colleague("0163", "何志远", "入户服务一组", "exam-star-3", 1.3),
    _colleague("0171", "马丽娜", "客服热线", "exam-star-3", 2.2),
    _colleague("0188", "谢雨婷", "营业厅·城南", "exam-star-2", 3.1),
    _colleague("0214", "欧阳文喆", "入户服务三组", "exam-star-2", 4.4),
    _colleague("0231", "阿依古丽·买买提", "营业厅·城北", "exam-star-1", 5.2),
)
