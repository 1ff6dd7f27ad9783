-- copydesk in Neovim 0.7 or newer. Put this file into ~/.config/nvim/plugin/.
-- Marks stand as diagnostics; repairs, words and ignores as code actions (vim.lsp.buf.code_action()).
local filetypes = { 'text', 'markdown', 'html' }

local function root_of(file)
  local config = vim.fn.findfile('.textlintrc.json', vim.fn.fnamemodify(file, ':h') .. ';')
  return vim.fn.fnamemodify(config ~= '' and config or file, ':p:h')
end

-- One server for each folder with a configuration.
local clients = {}

local function start(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  if not clients[root] then
    clients[root] = vim.lsp.start_client({
      name = 'copydesk',
      cmd = vim.g.copydesk_command or { 'copydesk', 'lsp', '--stdio' },
      root_dir = root,
      -- For example { language = 'en-GB', run = 'onSave' }.
      init_options = vim.g.copydesk_settings or vim.empty_dict(),
      on_exit = function()
        clients[root] = nil
      end,
    })
  end
  if clients[root] and not vim.lsp.buf_is_attached(buffer, clients[root]) then
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
end

local group = vim.api.nvim_create_augroup('copydesk', {})

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = filetypes,
  callback = function(args)
    start(args.buf)
  end,
})

-- :CopydeskFix makes the certain repairs of this piece, as “copydesk fix” would.
vim.api.nvim_create_user_command('CopydeskFix', function()
  local buffer = vim.api.nvim_get_current_buf()
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {}, only = { 'source.fixAll.copydesk' } }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 5000) or {}
  for id, answer in pairs(answers) do
    local client = vim.lsp.get_client_by_id(id)
    for _, action in ipairs(answer.result or {}) do
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
    end
  end
end, {})
