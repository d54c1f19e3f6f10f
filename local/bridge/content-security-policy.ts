/**
 * The header under which Forge serves a page, built by Forge's own `@forge/csp` for production. The manifest asks
 * for no exceptions (the local platform refuses such), so there are none to add.
 */
import { CSPInjectionService, ExternalCspType, type CSPDetails } from '@forge/csp';

const NO_EXCEPTIONS: CSPDetails = {
  [ExternalCspType.IMG_SRC]: [],
  [ExternalCspType.MEDIA_SRC]: [],
  [ExternalCspType.SCRIPT_SRC]: [],
  [ExternalCspType.STYLE_SRC]: [],
  [ExternalCspType.CONNECT_SRC]: [],
  [ExternalCspType.FONT_SRC]: [],
  [ExternalCspType.FRAME_SRC]: [],
};

/**
 * @param siteUrl address of the site that shows the page
 * @param reportTo path on this host that takes violations; Forge's own address would send them out of the laptop
 */
export function contentSecurityPolicy(siteUrl: string, reportTo: string): string {
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: NO_EXCEPTIONS,
    microsEnv: 'prod',
    hostname: siteUrl,
  });
  return [
    ...directives.filter((directive) => !directive.startsWith('report-uri ')),
    `report-uri ${reportTo}`,
  ].join('; ');
}
