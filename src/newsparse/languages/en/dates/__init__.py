"""English for the dates extractor."""

from newsparse.languages.schema.dates import DateWords
from newsparse.languages.schema.rules import RuleBook, Vocabulary

DATES = DateWords(book=RuleBook(vocabulary=Vocabulary(classes={}), rules=()))
