import { kindOfIssueType } from '../../src/story/kind';

describe('the kind of an issue type', () => {
  it.each([
    ['Story', 'story'],
    ['User Story', 'story'],
    ['Improvement', 'story'],
    ['New Feature', 'story'],
    ['Epic', 'story'],
    ['Debugging aid', 'story'],
    ['Bug', 'bug'],
    ['Defect', 'bug'],
    ['[System] Incident', 'bug'],
    ['Task', 'task'],
    ['Sub-task', 'task'],
    ['Subtask', 'task'],
    ['Technical task', 'task'],
    ['Chore', 'task'],
    ['Spike', 'spike'],
    ['Research Task', 'spike'],
    ['Fehler', 'bug'],
    ['Störung', 'bug'],
    ['Aufgabe', 'task'],
    ['Unteraufgabe', 'task'],
    ['Anomalie', 'bug'],
    ['Tâche', 'task'],
    ['Sous-tâche', 'task'],
    ['Récit', 'story'],
    ['Tarea', 'task'],
    ['Subtarea', 'task'],
    ['Investigación', 'spike'],
    ['Historia', 'story'],
    ['Tarefa', 'task'],
    ['Erro', 'bug'],
    ['Defeito', 'bug'],
    ['Pesquisa', 'spike'],
    ['História', 'story'],
    ['', 'story'],
    [null, 'story'],
    [undefined, 'story'],
  ] as const)('takes %j for a %s', (name, kind) => {
    expect(kindOfIssueType(name)).toBe(kind);
  });
});
