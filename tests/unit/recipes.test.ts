// The recipes for engines that no test can start: what they say of one archive in three places must agree.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deploys } from '../../src/commands/deploy-recipes.ts';
import { readYaml } from '../../src/config/yaml.ts';
import { securityHeaders } from '../../src/pages/security-headers.ts';
import { originalsPath } from '../../src/pages/site-path.ts';
import { temporaryFolder } from './temporary-folder.ts';

const recipes = filesOf('recipes');

test('GitHub builds as many shares as its matrix has, and needs all of them to merge', () => {
  const [workflow] = documents('recipes/github-actions.yml');
  const shares = at(workflow, 'jobs', 'share', 'strategy', 'matrix', 'share');
  assert.deepEqual(
    shares,
    Array.from({ length: 16 }, (_, index) => String(index + 1)),
  );
  assert.equal(at(workflow, 'jobs', 'share', 'env', 'STRATEGY_JOB_INDEX'), '$' + '{{ strategy.job-index }}');
  assert.equal(at(workflow, 'jobs', 'share', 'env', 'STRATEGY_JOB_TOTAL'), '$' + '{{ strategy.job-total }}');
  assert.equal(at(workflow, 'jobs', 'share', 'needs'), 'ingest');
  assert.equal(at(workflow, 'jobs', 'merge', 'needs'), 'share');
});

test('GitLab ingests, builds and merges one after the other, and tries again', () => {
  const [pipeline] = documents('recipes/gitlab-ci.yml');
  const stages = ['ingest', 'share', 'merge'].map((job) => at(pipeline, job, 'stage'));
  assert.deepEqual(at(pipeline, 'stages'), stages);
  assert.equal(at(pipeline, 'share', 'parallel'), '16');
  assert.equal(at(pipeline, 'default', 'retry'), '2');
});

test('Kubernetes counts as many shares as it has indexes', () => {
  const [ingest, shares, merge] = documents('recipes/kubernetes.yaml');
  const steps = [ingest, shares, merge].map((job) => at(job, 'metadata', 'labels', 'step'));
  assert.deepEqual(steps, ['ingest', 'shares', 'merge']);
  assert.equal(at(shares, 'spec', 'completionMode'), 'Indexed');
  const container = ['spec', 'template', 'spec', 'containers', '0'] as const;
  for (const job of [shares, merge]) {
    assert.deepEqual(at(job, ...container, 'env', '0'), {
      name: 'SHARE_COUNT',
      value: at(shares, 'spec', 'completions'),
    });
  }
});

test('the scripts can be run, and are such that every shell reads them', () => {
  const scripts = recipes.filter((path) => !/\.ya?ml$/.test(path));
  assert.ok(scripts.length >= 4);
  for (const script of scripts) {
    accessSync(script, constants.X_OK);
    assert.equal(spawnSync('sh', ['-n', script]).status, 0, script);
  }
});

test('the recipes for publishing are in the form that their hosts read', () => {
  const [workflow] = documents('recipes/publish/github-pages.yml');
  assert.deepEqual(at(workflow, 'permissions', 'pages'), 'write');
  const [pipeline] = documents('recipes/publish/gitlab-pages.yml');
  assert.deepEqual(at(pipeline, 'pages', 'artifacts', 'paths'), ['public']);
  assert.equal(spawnSync('sh', ['-n', 'recipes/publish/s3-sync']).status, 0);
  assert.deepEqual(
    filesOf('recipes/publish').map((path) => path.slice('recipes/publish/'.length)),
    Object.values(deploys)
      .flatMap(({ files }) => Object.keys(files))
      .sort(),
  );
});

test('nginx and Caddy send the headers that _headers has', () => {
  for (const file of ['nginx.conf', 'Caddyfile']) {
    const recipe = readFileSync(`recipes/publish/${file}`, 'utf8').replaceAll('"', '');
    for (const [name, value] of Object.entries(securityHeaders)) assert.ok(recipe.includes(`${name} ${value}`), name);
    assert.ok(recipe.includes(file === 'Caddyfile' ? `${originalsPath}*` : 'charset utf-8'));
  }
});

test('sites are compared but for what names their search index', (context) => {
  const site = (start: string, text: string) => ({
    'index.html': text,
    '404.html': `suchindex/start-${start}.js`,
    'suche/index.html': `suchindex/start-${start}.js`,
    [`suchindex/start-${start}.js`]: start,
    'offline/inhalt.json': start,
  });
  const compare = (one: string, other: string) =>
    spawnSync('recipes/compare-sites', [one, other], { encoding: 'utf8' });
  const [one, same, other] = [site('0a', 'text'), site('1b', 'text'), site('1b', 'other')].map((files) =>
    temporaryFolder(context, files),
  );
  assert.equal(compare(`${one}`, `${same}`).status, 0);
  assert.equal(compare(`${one}`, `${other}`).status, 1);
  assert.match(compare(`${one}`, `${other}`).stdout, /index\.html and .* differ/);
});

function filesOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => join(folder, name));
}

function documents(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split(/^---$/m)
    .map((text) => {
      const { value, problems } = readYaml(text);
      assert.deepEqual(problems, [], path);
      return value;
    });
}

/** What stands at a path of mappings and lists. */
function at(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    assert.ok(typeof inner === 'object' && inner !== null && key in inner, `there is no ${path.join('.')}`);
    const value: unknown = Reflect.get(inner, key);
    // A mapping has no prototype here, and would not equal one that a test writes.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : value;
  }, data);
}
