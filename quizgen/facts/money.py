"""What it cost, earned, owed, won and fetched."""

from quizgen.facts.kinds import Kind, words

_MONEY = words("money")

KINDS = (
    Kind(name="fine_or_settlement", sorts=_MONEY, verbs=words("fine settle sue penalise penalize"),
         near=words("fine settlement damages penalty compensation fraud lawsuit bail")),
    Kind(name="prize_money", sorts=_MONEY, near=words("prize reward jackpot award bounty")),
    Kind(name="takeover_price", sorts=_MONEY, verbs=words("acquire buy purchase merge"),
         near=words("takeover acquisition merger stake")),
    Kind(name="auction_price", sorts=_MONEY, near=words("auction bidder hammer lot")),
    Kind(name="box_office", sorts=_MONEY, verbs=words("gross"), near=words("box ticket weekend")),
    Kind(name="revenue", sorts=_MONEY, verbs=words("earn post lose"),
         near=words("revenue profit sales earnings loss income turnover")),
    Kind(name="budget", sorts=_MONEY, verbs=words("spend fund allocate invest budget"),
         near=words("budget funding fund investment spending programme program aid grant")),
    Kind(name="donation", sorts=_MONEY, verbs=words("donate raise give"),
         near=words("donation charity donor appeal")),
    Kind(name="debt", sorts=_MONEY, verbs=words("owe borrow repay"), near=words("debt loan bond mortgage")),
    Kind(name="salary", sorts=_MONEY, near=words("salary wage pay bonus contract fee transfer")),
    Kind(name="price", sorts=_MONEY, verbs=words("cost sell charge price pay"),
         near=words("price cost worth value ticket barrel sell share")),
    Kind(name="amount", sorts=_MONEY),
)  # fmt: skip
