"""From a written date to the day that it means: calendar, anchors, tense, and one walk over the article."""
