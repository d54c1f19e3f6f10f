/** The address of the Jira site around the page. */
import { useEffect, useState } from 'react';
import { readSiteUrl } from './bridge';

/** So that copied links work; links open without it too. Empty until it is known. */
export function useSiteUrl(): string {
  const [siteUrl, setSiteUrl] = useState('');
  useEffect(() => {
    void readSiteUrl().then(setSiteUrl);
  }, []);
  return siteUrl;
}
