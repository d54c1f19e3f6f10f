/** A page of the app in a project: the way back, and the page in the whole of the content area. */
import type { ComponentProps } from 'react';
import type { JiraProject } from '../host/jira';
import { Link } from '../routing/navigation';
import '../styles/prep.css';
import { ModuleFrame } from './module-frame';

interface ProjectModuleProps extends Omit<ComponentProps<typeof ModuleFrame>, 'className'> {
  readonly project: JiraProject;
  /** Between the project and the page, where Jira has a place of its own there. */
  readonly within?: string;
}

export function ProjectModule({ project, within, ...frame }: ProjectModuleProps) {
  return (
    <div className="prep-page">
      <nav className="breadcrumbs" aria-label="Breadcrumbs">
        <ol>
          <li>
            <Link to={{ page: 'start' }}>Projects</Link>
          </li>
          <li>
            <Link to={{ page: 'backlog', projectKey: project.key }}>{project.name}</Link>
          </li>
          {within !== undefined && (
            <li>
              <span>{within}</span>
            </li>
          )}
          <li>
            <span aria-current="page">{frame.module.title}</span>
          </li>
        </ol>
      </nav>
      <ModuleFrame {...frame} className="prep-frame" />
    </div>
  );
}
