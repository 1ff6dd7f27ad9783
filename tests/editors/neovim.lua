-- Drives Neovim with editors/neovim/copydesk.lua, as a writer would; prints what a test reads.
local lib = os.getenv('COPYDESK_NVIM')
local program = os.getenv('COPYDESK_PROGRAM')
vim.g.copydesk_command = { 'node', program, 'lsp', '--stdio' }
dofile(lib)

local function marks()
  return vim.diagnostic.get(0)
end

local function wait(what, test)
  if not vim.wait(30000, test, 20) then
    print('TIMEOUT ' .. what)
    vim.cmd('qa!')
  end
end

local function say(name, value)
  io.stdout:write(name .. ' ' .. vim.fn.json_encode(value) .. '\n')
end

local function actions_at(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  for id, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 10000)) do
    return answer.result, vim.lsp.get_client_by_id(id)
  end
end

vim.cmd('filetype on')
vim.cmd('edit ' .. os.getenv('COPYDESK_FILE'))
wait('marks', function() return #marks() == 3 end)
local found = {}
for _, mark in ipairs(marks()) do
  local line = vim.api.nvim_buf_get_lines(0, mark.lnum, mark.lnum + 1, true)[1]
  table.insert(found, { code = mark.code or mark.user_data.lsp.code, text = line:sub(mark.col + 1, mark.end_col) })
end
say('MARKS', found)

local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', {
  textDocument = vim.lsp.util.make_text_document_params(),
  position = { line = 0, character = 22 },
}, 10000)
for _, answer in pairs(hover) do
  say('HOVER', answer.result and answer.result.contents.value or '')
end

-- The first action at the word, as chosen from the menu.
local line = vim.api.nvim_buf_get_lines(0, 0, 1, true)[1]
local actions, client = actions_at(1, line:find('recieve', 1, true))
say('TITLE', actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
wait('the mark to go', function() return #marks() == 2 end)

-- A word into the project's vocabulary.
line = vim.api.nvim_buf_get_lines(0, 1, 2, true)[1]
actions, client = actions_at(2, line:find('Febuary', 1, true))
for _, action in ipairs(actions) do
  if action.title:find('words of this project', 1, true) then
    vim.lsp.buf_request_sync(0, 'workspace/executeCommand', {
      command = action.command.command,
      arguments = action.command.arguments,
    }, 10000)
  end
end
wait('the word to be taken', function() return #marks() == 1 end)

vim.cmd('CopydeskFix')
wait('all marks to go', function() return #marks() == 0 end)
vim.cmd('write')
vim.cmd('qa!')
