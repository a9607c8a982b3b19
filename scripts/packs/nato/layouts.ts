import type { LayoutHints, SectionKind } from '../../compile/lexicon/shape';

const PERIODS = ['day', 'week', 'fortnight', 'month', 'quarter', 'year'];

function section(holds: SectionKind, ...labels: readonly string[]): LayoutHints['sections'] {
  return labels.map((label) => ({ label, holds }));
}

/** `Photo of the Week`, `Photo of the Month` …, for each of the things. */
function ofThePeriod(holds: SectionKind, ...things: readonly string[]): LayoutHints['sections'] {
  return section(holds, ...things.flatMap((thing) => PERIODS.map((period) => `${thing} of the ${period}`)));
}

/** What stands after the stories of the period; readers' comments and furniture follow. */
const END = PERIODS.flatMap((period) => [
  `More stories from this ${period}`,
  `More stories this ${period}`,
  `More stories of the ${period}`,
  `More news from this ${period}`,
  `More from this ${period}`,
  `Other stories from this ${period}`,
  `Other stories of the ${period}`,
]);

/** How NATO's newsletters, feeds, mails and home pages are laid out. */
export const layouts: LayoutHints = {
  sections: [
    ...section('news', 'Latest news', 'News', 'Latest', 'Latest updates', 'Top stories', 'Top news', 'Headlines'),
    ...section('news', 'Latest headlines', 'Recent news', 'News highlights', 'News and headlines', 'Today at NATO'),
    ...section(
      'news',
      'In brief',
      'News in brief',
      'In case you missed it',
      'ICYMI',
      'Also this week',
      'Also this month',
    ),
    ...section('featured', 'Featured', 'Features', 'Featured stories', 'Featured news', 'In detail', 'Highlights'),
    ...section(
      'featured',
      'Spotlight',
      'In the spotlight',
      "Editor's picks",
      "Don't miss",
      "What's on",
      'Top of the agenda',
    ),
    ...section(
      'review',
      'NATO Review',
      'NATO Review magazine',
      'From NATO Review',
      'Latest from NATO Review',
      'In depth',
    ),
    ...section('review', 'Analysis', 'Opinion', 'Long reads', 'Essays', 'NATO Multimedia', 'NATO Channel'),
    ...section('calendar', 'Event calendar', 'Events calendar', 'Calendar of events', 'Calendar', 'Events', 'Agenda'),
    ...section('calendar', 'Upcoming events', 'Coming up', 'The week ahead', 'Week ahead', 'Diary', 'NATO agenda'),
    ...ofThePeriod('photo', 'Photo', 'Photos', 'Picture', 'Image', 'Shot', 'Video', 'Clip', 'Podcast', 'Film'),
    ...section('photo', 'Photo story', 'Photo gallery', 'In pictures'),
    ...ofThePeriod('job', 'Job', 'Vacancy', 'Career', 'Internship', 'Opportunity', 'Post', 'Call'),
    ...section(
      'job',
      'Vacancies',
      'Job vacancies',
      'Jobs',
      'Job opportunities',
      'Work with us!',
      'Calls for proposals',
    ),
    ...ofThePeriod(
      'furniture',
      'Quote',
      'Number',
      'Fact',
      'Figure',
      'Word',
      'Tweet',
      'Quiz',
      'Poll',
      'Question',
      'Book',
    ),
    ...section('furniture', 'The Secretary General', 'NATO in focus', 'Did you know?', 'All news', 'More news'),
    ...section(
      'furniture',
      'About us',
      'What we do',
      'Who we are',
      'Our tasks',
      'Newsroom',
      'Work with us',
      'Learn more',
    ),
    ...section('end', ...END, 'More stories', 'Other stories', 'Comments', "Readers' comments", 'Reader comments'),
    ...section('end', 'What our readers say', 'From our readers', 'Your comments', 'Letters', 'Join the conversation'),
    ...section('end', 'Back to top', 'To the top of the page', 'Follow us', 'Subscribe to NATO updates', 'Footer'),
    ...section('end', 'About this newsletter', 'Share this newsletter'),
  ],
  furniture: [
    "^what's new at nato headquarters\\b",
    '^news from nato headquarters$',
    '^biography\\b|\\bbiography$',
    "^(?:the )?(?:secretary general's )?annual report(?: of the secretary general)?$|^secretary general's annual report$",
    '^nato (?:on|@) (?:x|twitter|facebook|instagram|youtube|linkedin|flickr|tiktok|your screen)\\b',
    '^nato (?:update|news|this week|this month|weekly|newsletter|newsroom|watch|multimedia|weekly newsletter)s?$',
    '^(?:get (?:the )?(?:latest )?(?:nato )?updates|updates by mail)$',
  ],
};
