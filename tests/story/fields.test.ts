import { findPointsField, type JiraField } from '../../src/story/fields';

const POINTS = 'com.pyxis.greenhopper.jira:jsw-story-points';
const FLOAT = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

function aField(id: string, name: string, custom: string, type = 'number'): JiraField {
  return { id, name, schema: { type, custom } };
}

describe('the field for points', () => {
  it('is found by its type, whatever it is called and whichever number it has', () => {
    const fields = [aField('customfield_3', 'Story Points', FLOAT), aField('customfield_9', 'Größe', POINTS)];
    expect(findPointsField(fields)).toBe('customfield_9');
  });

  it('is no other number, whatever that is called', () => {
    expect(findPointsField([aField('customfield_3', 'Story Points', FLOAT)])).toBeNull();
    expect(findPointsField([aField('customfield_3', 'Story point estimate', POINTS, 'string')])).toBeNull();
    expect(findPointsField([{ id: 'summary', name: 'Summary' }])).toBeNull();
    expect(findPointsField([{ id: 'issuekey', name: 'Key', schema: null }])).toBeNull();
  });
});
