"""English for the quotes extractor."""

from newsparse.languages.schema.quotes import QuoteWords
from newsparse.languages.schema.rules import RuleBook, Vocabulary

QUOTES = QuoteWords(book=RuleBook(vocabulary=Vocabulary(classes={}), rules=()))
