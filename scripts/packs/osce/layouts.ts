import type { LayoutHints, SectionKind } from '../../compile/lexicon/shape';

function section(holds: SectionKind, ...labels: readonly string[]): LayoutHints['sections'] {
  return labels.map((label) => ({ label, holds }));
}

/** How the organisation's press-release feeds, newsletters, mails and home pages are laid out. */
export const layouts: LayoutHints = {
  sections: [
    ...section('news', 'Newsroom', 'News and press releases', 'Latest news', 'Latest press releases', 'Press releases'),
    ...section(
      'news',
      'News',
      'Headlines',
      'From the field',
      'News from the field',
      'In brief',
      'This week',
      'This month',
    ),
    ...section('featured', 'Featured', 'Feature stories', 'Stories', 'Highlights', 'In focus', 'Spotlight'),
    ...section('review', 'Security and Human Rights', 'Security Community', 'Long reads', 'Opinion'),
    ...section('calendar', 'Events', 'Upcoming events', 'Calendar', 'Meetings and conferences', 'Calendar of events'),
    ...section('photo', 'Photo of the week', 'Photo of the month', 'Photo essay', 'Video of the week', 'In pictures'),
    ...section(
      'job',
      'Vacancies',
      'Jobs',
      'Current vacancies',
      'Vacancy of the week',
      'Secondments',
      'Procurement notices',
    ),
    ...section(
      'furniture',
      'Our work',
      'Fields of work',
      'Field operations',
      'Institutions and structures',
      'Who we are',
    ),
    ...section('furniture', 'Countries', 'Participating States', 'Resources', 'Permanent Council', 'Partnerships'),
    ...section('furniture', 'Quote of the week', 'Quote of the month', 'Number of the month', 'All news'),
    ...section('end', 'Follow the OSCE', 'Follow us', 'Contacts', 'Contact us', 'More news from this month', 'Footer'),
  ],
  furniture: [
    '^what we do: ',
    '^where we are: ',
    '^content type: ',
    '^osce (?:on|@) (?:x|twitter|facebook|instagram|youtube|linkedin|flickr)\\b',
    '^osce (?:newsroom|newsletter|news|update|weekly|monthly)$',
    "^news and press releases from the osce's global activities",
    '^(?:english|français|deutsch|italiano|español|русский)$',
  ],
};
