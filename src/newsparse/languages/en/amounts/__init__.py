"""English for the amounts extractor."""

from newsparse.languages.schema.amounts import AmountWords
from newsparse.languages.schema.rules import RuleBook, Vocabulary

AMOUNTS = AmountWords(book=RuleBook(vocabulary=Vocabulary(classes={}), rules=()))
